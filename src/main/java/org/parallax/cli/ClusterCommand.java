package org.parallax.cli;

import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.pipeline.Analyses;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.similarity.ProfileMaker;
import org.parallax.story.StoryFinder;
import org.parallax.story.StoryId;
import org.parallax.story.StorySettings;
import org.parallax.text.segment.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Articles to stories without a database. */
@Command(
        name = "cluster",
        description = "Finds the stories in a file of articles: a line {\"id\":…,\"story\":…} for every input line, in their order.",
        mixinStandardHelpOptions = true)
final class ClusterCommand implements Callable<Integer> {
    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Articles as JSON lines (.jsonl, .jsonl.gz).")
    private Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the lines go; standard output without it.")
    private Path out;

    @Mixin
    private EmbeddingOption embeddings;

    @Spec
    private CommandSpec spec;

    /** An output line. */
    @Serdeable
    record Assignment(String id, String story) {}

    @Override
    public Integer call() throws IOException {
        ArticleFiles files = new ArticleFiles(spec.commandLine().getErr());
        List<Article> articles = files.read(in);
        Map<ArticleId, Article> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.putIfAbsent(article.id(), article));
        Map<ArticleId, StoryId> stories = stories(byId);
        try (Output output = Output.to(out)) {
            for (Article article : articles) {
                output.line(new Assignment(article.id().value(), stories.get(article.id()).value()));
            }
            output.complete();
        }
        return files.badLines() == 0 ? 0 : 1;
    }

    private Map<ArticleId, StoryId> stories(Map<ArticleId, Article> articles) {
        List<ArticleProfile> profiles = profiles(List.copyOf(articles.values()));
        return embeddings.with(articles, linker ->
                StoryFinder.cluster(profiles, new StoryFinder(StorySettings.DEFAULT, linker, DocumentFrequencies.reference())));
    }

    static List<ArticleProfile> profiles(List<Article> articles) {
        LanguageDetector languages = new LanguageDetector();
        ProfileMaker profiles = new ProfileMaker();
        try (Progress progress = new Progress("reading articles", articles.size())) {
            return Analyses.inOrder(articles, article -> profiles.of(languages.identify(article)), progress::step);
        }
    }
}
