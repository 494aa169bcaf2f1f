/**
 * Claims: statements worth comparing, who says, attributes or denies each, and what a telling leaves out.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: {@link org.parallax.comparison.claims.Claim}s
 * and {@link org.parallax.comparison.claims.Omission}s. Read first: {@code ClaimComparer}. Precision comes first: a denial
 * that is not sure is not shown.
 */
package org.parallax.comparison.claims;
