/**
 * Wording: the terms that set one perspective apart; and, put together with them, namings and headlines.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: a
 * {@link org.parallax.comparison.wording.Wording}. Read first: {@code WordingComparer}. Differences, never verdicts.
 */
package org.parallax.comparison.wording;
