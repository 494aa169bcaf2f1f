package org.parallax.similarity.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.article.Translation;
import org.parallax.similarity.ProfileMaker;

class EmbeddingOpinionTest extends EncoderTest {
    private static final String FERRY = "A ferry with 212 people aboard ran aground off Tarvola. All were brought ashore.";
    private static final String RETOLD = "Rescuers took everyone off a passenger ship that hit rocks near Tarvola.";
    private static final String STRIKE = "Bus drivers in Ostravia walked out over pay, and their union announced talks.";

    private final ProfileMaker profiles = new ProfileMaker();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private EmbeddingOpinion opinion;

    @BeforeEach
    void begin() {
        articles.clear();
        opinion = new EmbeddingOpinion(encoder, id -> Optional.ofNullable(articles.get(id)));
    }

    @Test
    void reportsOfOneEventAreNearerThanOfTwo() {
        Article ferry = article("ferry", Language.ENGLISH, FERRY, Optional.empty());
        double same = measure(ferry, article("retold", Language.ENGLISH, RETOLD, Optional.empty())).orElseThrow();
        double other = measure(ferry, article("strike", Language.ENGLISH, STRIKE, Optional.empty())).orElseThrow();
        assertThat(same).isGreaterThan(other + .2);
    }

    @Test
    void anotherLanguageIsComparedByItsEnglishTranslationOnly() {
        Article english = article("en", Language.ENGLISH, FERRY, Optional.empty());
        String german = "Eine Fähre mit 212 Menschen ist vor Tarvola auf Grund gelaufen.";
        assertThat(measure(english, article("de", Language.of("de"), german, Optional.empty()))).isEmpty();
        assertThat(measure(english, article("de", Language.of("de"), german, Optional.of(RETOLD)))).isPresent();
    }

    @Test
    void anArticleIsEncodedOnceUntilItChanges() {
        Article ferry = article("ferry", Language.ENGLISH, FERRY, Optional.empty());
        Article other = article("other", Language.ENGLISH, RETOLD, Optional.empty());
        OptionalDouble before = measure(ferry, other);
        assertThat(measure(other, ferry)).isEqualTo(before);
        assertThat(opinion.encoded()).isEqualTo(2);
        Article changed = article("other", Language.ENGLISH, STRIKE, Optional.empty());
        opinion.forget(changed.id());
        assertThat(measure(ferry, changed).orElseThrow()).isLessThan(before.orElseThrow());
        assertThat(opinion.encoded()).isEqualTo(3);
    }

    @Test
    void anArticleWithoutTextOrGoneCannotBeCompared() {
        Article ferry = article("ferry", Language.ENGLISH, FERRY, Optional.empty());
        Article gone = article("gone", Language.ENGLISH, RETOLD, Optional.empty());
        assertThat(measure(ferry, article("empty", Language.ENGLISH, "  ", Optional.empty()))).isEmpty();
        articles.clear();
        assertThat(opinion.measure(profiles.of(ferry), profiles.of(gone))).isEmpty();
    }

    private OptionalDouble measure(Article a, Article b) {
        articles.put(a.id(), a);
        articles.put(b.id(), b);
        return opinion.measure(profiles.of(a), profiles.of(b));
    }

    private static Article article(String id, Language language, String text, Optional<String> english) {
        return new Article(ArticleId.of(id), 1, Optional.empty(), text, Optional.empty(), language, Published.unknown(), Optional.empty(),
                Outlet.UNKNOWN, Optional.empty(),
                english.map(words -> new Translation(Language.ENGLISH, Optional.empty(), words, Optional.empty())));
    }
}
