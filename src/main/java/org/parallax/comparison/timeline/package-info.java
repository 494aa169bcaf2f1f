/**
 * The order of telling: who reported first, and who first had a figure or a claim.
 *
 * <p>In: a compared story with its figures and claims. Out: {@link org.parallax.comparison.timeline.TimelineEntry}s.
 */
package org.parallax.comparison.timeline;
