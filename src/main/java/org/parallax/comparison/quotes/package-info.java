/**
 * The same quotation as different tellings give it: complete, shortened, translated.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out:
 * {@link org.parallax.comparison.quotes.QuoteGroup}s. Read first: {@code QuoteComparer}.
 */
package org.parallax.comparison.quotes;
