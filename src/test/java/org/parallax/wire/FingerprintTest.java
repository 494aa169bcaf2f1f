package org.parallax.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;

class FingerprintTest {
    private static Article article(String id, String text) {
        return new Article(
                ArticleId.of(id), 1, Optional.of("Title"), text, Optional.empty(), Language.ENGLISH, Published.unknown(), Optional.empty(),
                Outlet.UNKNOWN, Optional.empty(), Optional.empty());
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Fingerprint forth = Fingerprint.of(List.of(), List.of(article("a", "one"), article("b", "two")));
        Fingerprint back = Fingerprint.of(List.of(), List.of(article("b", "two"), article("a", "one")));
        assertThat(forth).isEqualTo(back);
    }

    @Test
    void anotherTextIsAnotherInput() {
        Fingerprint before = Fingerprint.of(List.of(), List.of(article("a", "one")));
        Fingerprint after = Fingerprint.of(List.of(), List.of(article("a", "one!")));
        assertThat(after.inputHash()).isNotEqualTo(before.inputHash());
        assertThat(after.configHash()).isEqualTo(before.configHash());
    }

    @Test
    void everyViewHasItsOwnTag() {
        Fingerprint fingerprint = Fingerprint.of(List.of(), List.of(article("a", "one")));
        String json = fingerprint.entityTag(Optional.empty(), "country", "application/json");
        String csv = fingerprint.entityTag(Optional.empty(), "country", "text/csv");
        assertThat(json).isNotEqualTo(csv).matches("\"[0-9a-f]{16}\"");
    }
}
