/**
 * Flow: whose text others reprint and whose phrases they echo, summed over perspectives.
 *
 * <p>In: a {@link org.parallax.comparison.perspective.ComparedStory}. Out: {@link org.parallax.comparison.flow.Flow}s.
 */
package org.parallax.comparison.flow;
