/**
 * Takes: the angles from which a story is told, as labelled groups of its articles.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: {@link org.parallax.comparison.takes.Take}s.
 * Read first: {@code TakeFinder}.
 */
package org.parallax.comparison.takes;
