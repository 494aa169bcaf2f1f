package org.parallax.text.quote;

import org.parallax.article.Span;

/**
 * Who is said to have said it.
 *
 * @param asWritten the words that name the source, within the text ("he", "the spokesman", "Ms Lasić")
 * @param name the fullest name of the resolved source found in the text, else the source's words
 */
public record Source(Span asWritten, String name) {}
