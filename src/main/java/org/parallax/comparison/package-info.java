/**
 * A story laid side by side: figures, claims, quotes, wording, omissions, takes, timeline and flow of its tellings.
 *
 * <p>In: analysed articles with the links between them. Out: a {@link org.parallax.comparison.Comparison}. Read first:
 * {@link org.parallax.comparison.StoryComparer}, which is the list of the parts; each part has a package of its own.
 */
package org.parallax.comparison;
