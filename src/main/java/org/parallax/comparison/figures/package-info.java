/**
 * Figures: one measured thing, what every telling says it is, and whether the tellings agree.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: {@link org.parallax.comparison.figures.Figure}s.
 * Read first: {@link org.parallax.comparison.figures.FigureComparer}; then {@code SlotReader} (what a number measures), {@code SlotMatcher} and
 * {@code Alignment} (which numbers measure one thing), {@code StatusRule} (how their reports stand to each other).
 */
package org.parallax.comparison.figures;
