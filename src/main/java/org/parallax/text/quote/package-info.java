/**
 * Who says what: the words between quotation marks with their speaker, and what a text attributes to a source.
 *
 * <p>In: sentences and mentions. Out: {@link org.parallax.text.quote.Quote}s and
 * {@link org.parallax.text.quote.Attribution}s. Read first: {@code QuoteFinder}, {@code AttributionFinder}.
 */
package org.parallax.text.quote;
