package org.parallax.text.quote;

import java.util.Optional;
import org.parallax.article.Span;

/**
 * Words between quotation marks that somebody said or wrote; scare quotes and titles of works are none.
 *
 * @param span the words inside the marks
 * @param complete false where the text shows that words were left out or that only a fragment is quoted
 */
public record Quote(Span span, Optional<Source> speaker, boolean complete) {}
