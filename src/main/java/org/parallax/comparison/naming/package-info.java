/**
 * Naming: what each perspective calls the same person, group, place or event.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: {@link org.parallax.comparison.naming.Naming}s. Read
 * first: {@code NamingFinder}. Words inside quotation marks are the speaker's and no naming. Differences, never verdicts.
 */
package org.parallax.comparison.naming;
