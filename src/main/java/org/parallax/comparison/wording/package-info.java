/**
 * Wording: the terms that set one perspective apart, what each calls the same people, and its headlines.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: a
 * {@link org.parallax.comparison.wording.Wording}. Read first: {@code WordingComparer}. Differences, never verdicts.
 */
package org.parallax.comparison.wording;
