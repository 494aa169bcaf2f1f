package org.parallax.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** How evidence is found in a text: W3C Web Annotation Data Model, section 4.2. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(SelectorBody.TextPosition.class), @JsonSubTypes.Type(SelectorBody.TextQuote.class)})
@Schema(
        name = "Selector",
        discriminatorProperty = "type",
        oneOf = {SelectorBody.TextPosition.class, SelectorBody.TextQuote.class})
public sealed interface SelectorBody {
    /** By offsets in Unicode code points. */
    @Serdeable
    @JsonTypeName("TextPositionSelector")
    @Schema(name = "TextPositionSelector")
    record TextPosition(int start, int end) implements SelectorBody {}

    /** By the words and what stands around them. */
    @Serdeable
    @JsonTypeName("TextQuoteSelector")
    @Schema(name = "TextQuoteSelector")
    record TextQuote(String exact, String prefix, String suffix) implements SelectorBody {}
}
