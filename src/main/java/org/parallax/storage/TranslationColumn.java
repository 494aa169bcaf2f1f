package org.parallax.storage;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.parallax.article.Language;
import org.parallax.article.Translation;

/** A translation as the column {@code translation} holds it. */
@Serdeable
record TranslationColumn(String language, @Nullable String title, String text, @Nullable String engine) {
    static TranslationColumn of(Translation translation) {
        return new TranslationColumn(
                translation.language().tag(), translation.title().orElse(null), translation.text(), translation.engine().orElse(null));
    }

    Translation toTranslation() {
        return new Translation(new Language(language), Optional.ofNullable(title), text, Optional.ofNullable(engine));
    }
}
