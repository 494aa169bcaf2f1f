package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.parallax.article.CodePoints;
import org.parallax.article.Span;

/** A half-open range of offsets into a text. */
@Serdeable
@Schema(name = "Range", description = "A half-open range of offsets into a text.")
public record RangeBody(int start, int end) {
    /** In Unicode code points. */
    static RangeBody codePoints(CodePoints codePoints, Span span) {
        return new RangeBody(codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end()));
    }

    /** In UTF-16 code units. */
    static RangeBody utf16(Span span) {
        return new RangeBody(span.start(), span.end());
    }
}
