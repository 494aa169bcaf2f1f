/**
 * Text to sentences and tokens, and the language it is in.
 *
 * <p>In: the text of an article. Out: {@link org.parallax.text.segment.Sentence}s of
 * {@link org.parallax.text.segment.Token}s with spans into that text. Read first: {@code Segmenter}.
 */
package org.parallax.text.segment;
