/**
 * Headlines: how each is built, and what the lead of its article holds that it leaves out.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: {@link org.parallax.comparison.headline.Headline}s.
 * Read first: {@code HeadlineReader}.
 */
package org.parallax.comparison.headline;
