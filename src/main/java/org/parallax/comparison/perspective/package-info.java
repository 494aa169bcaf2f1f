/**
 * The tellings that are laid side by side: which article belongs to which country, outlet or language, which articles are
 * one origin, and what a finding points at.
 *
 * <p>In: the analysed articles of a story. Out: a {@link org.parallax.comparison.perspective.ComparedStory}, which every
 * other comparison package reads.
 */
package org.parallax.comparison.perspective;
