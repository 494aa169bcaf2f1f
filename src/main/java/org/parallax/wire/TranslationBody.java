package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.parallax.article.Translation;

/** The translation that came with an article. */
@Serdeable
@Schema(name = "Translation")
public record TranslationBody(String language, @Nullable String title, String text, @Nullable String engine) {
    public static TranslationBody of(Translation translation) {
        return new TranslationBody(
                translation.language().tag(), translation.title().orElse(null), translation.text(), translation.engine().orElse(null));
    }
}
