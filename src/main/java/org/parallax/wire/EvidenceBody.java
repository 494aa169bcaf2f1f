package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The words of an article that a statement rests on.
 *
 * @param sourceHash lowercase hexadecimal SHA-256 of the served text
 * @param sentence the sentence that holds the words, in code points
 * @param selector the words themselves, by position in code points and by quotation
 * @param utf16 the words in UTF-16 code units
 * @param deepLink the article's url with a text fragment, where the url is known
 * @param viaTranslation the statement was read in a translation; this is the original sentence
 */
@Serdeable
@Schema(name = "Evidence")
public record EvidenceBody(
        String articleId,
        int revision,
        String sourceHash,
        RangeBody sentence,
        List<SelectorBody> selector,
        RangeBody utf16,
        @Nullable String deepLink,
        boolean viaTranslation) {}
