package org.parallax.similarity.embedding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.PairDecision;
import org.parallax.similarity.SecondOpinion;

/**
 * Compares what the beginnings of two articles mean, where both are English or came with an English translation.
 *
 * <p>Cosine of their embeddings, which lies near .45 for unrelated news. It does not tell a claim from its opposite, nor an
 * event from one much like it. Not safe for use by many threads.
 */
public final class EmbeddingOpinion implements SecondOpinion {
    public static final String NAME = PairDecision.SECOND_OPINION;

    /** Articles whose embeddings are kept, those used last: about 10 MB. */
    private static final int KEPT = 20_000;

    private final SentenceEncoder encoder;
    private final Function<ArticleId, Optional<Article>> articles;
    private final Map<ArticleId, Optional<Embedding>> kept = new LinkedHashMap<>(16, .75f, true);
    private int encoded;

    /** @param articles finds the text of an article that is compared; empty where it is gone */
    public EmbeddingOpinion(SentenceEncoder encoder, Function<ArticleId, Optional<Article>> articles) {
        this.encoder = encoder;
        this.articles = articles;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OptionalDouble measure(ArticleProfile a, ArticleProfile b) {
        Optional<Embedding> first = embedding(a);
        Optional<Embedding> second = first.isEmpty() ? first : embedding(b);
        return second.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(first.get().cosine(second.get()).value());
    }

    @Override
    public void forget(ArticleId id) {
        kept.remove(id);
    }

    /** How often an article's embedding was computed. */
    public int encoded() {
        return encoded;
    }

    private Optional<Embedding> embedding(ArticleProfile profile) {
        if (!isEnglish(profile.wordLanguage())) {
            return Optional.empty();
        }
        Optional<Embedding> known = kept.get(profile.id());
        if (known == null) {
            known = articles.apply(profile.id()).map(EmbeddingOpinion::beginning).filter(text -> !text.isBlank()).map(this::encode);
            kept.put(profile.id(), known);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }

    private Embedding encode(String text) {
        encoded++;
        return encoder.encode(text);
    }

    /** Title and text, translated where English came with the article; the encoder reads no more of it than the beginning. */
    private static String beginning(Article article) {
        return article.translation()
                .filter(translation -> isEnglish(translation.language()))
                .map(translation -> join(translation.title(), translation.text()))
                .orElseGet(() -> join(article.title(), article.text()));
    }

    private static String join(Optional<String> title, String text) {
        return title.map(words -> words + ". " + text).orElse(text);
    }

    private static boolean isEnglish(Language language) {
        return language.primary().equals(Language.ENGLISH.primary());
    }
}
