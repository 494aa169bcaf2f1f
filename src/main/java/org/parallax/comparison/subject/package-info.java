/**
 * Subject: the countries that a story is about, whatever countries it is told in.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out:
 * {@link org.parallax.comparison.subject.SubjectCountry}s. Read first: {@code SubjectFinder}.
 */
package org.parallax.comparison.subject;
