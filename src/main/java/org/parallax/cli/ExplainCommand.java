package org.parallax.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.pipeline.Explanation;
import org.parallax.pipeline.StoryDesk;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.StoredArticle;
import org.parallax.story.StoryFinder;
import org.parallax.story.StorySettings;
import org.parallax.wire.ExplanationBody;
import org.parallax.wire.ExplanationText;
import org.parallax.wire.ExplanationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Two articles to the reasons why they are in one story, or in two. */
@Command(
        name = "explain",
        description = {
            "Says in words and numbers why two articles are in one story, or in two: what they have in common, what each signal adds,"
                    + " and what their stories come to.",
            "The articles are those of --in, with nothing stored; else those of the database."
        },
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "Id of an article.")
    private String a;

    @Parameters(index = "1", paramLabel = "B", description = "Id of another article.")
    private String b;

    @Option(names = "--in", paramLabel = "FILE", description = "Articles as JSON lines (.jsonl, .jsonl.gz).")
    @Nullable private Path in;

    @Option(names = "--json", description = "As JSON, as the API has it.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; standard output without it.")
    @Nullable private Path out;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private EmbeddingOption embeddings;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ArticleId first = id(a);
        ArticleId second = id(b);
        if (first.equals(second)) {
            throw new UserError("A and B are the same article, " + a);
        }
        if (in == null && embeddings.isOn()) {
            throw new UserError("--embeddings goes with --in; of a database the setting of its service holds");
        }
        ExplanationBody explanation = in == null ? stored(first, second) : read(in, first, second);
        try (Output output = Output.to(out)) {
            if (json) {
                output.line(explanation);
            } else {
                output.stream().write(ExplanationText.of(explanation).getBytes(StandardCharsets.UTF_8));
            }
            output.complete();
        }
        return 0;
    }

    private static ArticleId id(String text) {
        try {
            return ArticleId.of(text);
        } catch (IllegalArgumentException e) {
            throw new UserError(e.getMessage());
        }
    }

    private ExplanationBody read(Path file, ArticleId first, ArticleId second) throws IOException {
        List<Article> articles = new ArticleFiles(spec.commandLine().getErr()).read(file);
        Map<ArticleId, Article> byId = new TreeMap<>();
        articles.forEach(article -> byId.putIfAbsent(article.id(), article));
        String where = " in " + file;
        Article left = Optional.ofNullable(byId.get(first)).orElseThrow(() -> missing(first, where));
        Article right = Optional.ofNullable(byId.get(second)).orElseThrow(() -> missing(second, where));
        List<ArticleProfile> profiles = ClusterCommand.profiles(List.copyOf(byId.values()));
        return embeddings.with(byId, linker -> {
            StoryFinder finder = new StoryFinder(StorySettings.DEFAULT, linker, DocumentFrequencies.reference());
            StoryFinder.cluster(profiles, finder);
            return ExplanationWriter.write(left, right, Explanation.find(finder, first, second).orElseThrow());
        });
    }

    private ExplanationBody stored(ArticleId first, ArticleId second) {
        try (DatabaseOptions.Opened opened = database.open(); ApplicationContext context = opened.context()) {
            ArticleStore store = context.getBean(ArticleStore.class);
            String where = " in corpus " + database.corpus();
            StoredArticle left = store.find(database.corpus(), first).orElseThrow(() -> missing(first, where));
            StoredArticle right = store.find(database.corpus(), second).orElseThrow(() -> missing(second, where));
            return context.getBean(StoryDesk.class).explain(database.corpus(), first, second)
                    .map(explanation -> ExplanationWriter.write(left.article(), right.article(), explanation))
                    .orElseThrow(() -> new UserError("one of the articles is in no story yet"));
        }
    }

    private static UserError missing(ArticleId id, String where) {
        return new UserError("there is no article " + id + where);
    }
}
