package org.parallax.text.quote;

import org.parallax.article.Span;

/**
 * Words between a pair of quotation marks, whatever they are: a quotation, a title, a scare quote.
 *
 * @param marks from the opening mark to behind the closing one
 * @param words inside the marks, without surrounding white space and without the comma or full stop of the sentence
 * @param continued whether the paragraph ends without a closing mark and the next one opens with a mark again
 */
record MarkedWords(Span marks, Span words, boolean continued) {}
