/**
 * Figures: one measured thing, what every telling says it is, and whether the tellings agree.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: {@link org.parallax.comparison.figures.Figure}s.
 * Read first: {@code FigureComparer}.
 */
package org.parallax.comparison.figures;
