package org.parallax.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.similarity.LinkWeights;
import org.parallax.similarity.ProfileMaker;
import org.parallax.similarity.embedding.EmbeddingOpinion;
import org.parallax.similarity.embedding.SentenceEncoder;
import org.parallax.story.StoryFinder;
import org.parallax.story.StorySettings;

/** Times the finding of stories with embeddings of undecided pairs, and counts the articles that need one. */
public final class EmbeddingBench {
    private EmbeddingBench() {}

    /** Measures on articles with known languages, in the order given. */
    public static List<Measurement> run(List<Article> articles, SentenceEncoder encoder) {
        Map<ArticleId, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        ProfileMaker maker = new ProfileMaker();
        List<ArticleProfile> profiles = articles.stream().map(maker::of).toList();
        EmbeddingOpinion opinion = new EmbeddingOpinion(encoder, id -> Optional.ofNullable(byId.get(id)));
        ArticleLinker linker = new ArticleLinker().with(opinion, LinkWeights.EMBEDDING);
        StoryFinder finder = new StoryFinder(StorySettings.DEFAULT, linker, DocumentFrequencies.reference());
        Measurement rate = EngineBench.rate("stories with embeddings", articles.size(), () -> profiles.forEach(finder::add));
        return List.of(rate, new Measurement("share of articles embedded", (double) opinion.encoded() / articles.size(), "", articles.size()));
    }
}
