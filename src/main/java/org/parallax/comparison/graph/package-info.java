/**
 * The similarity graph of one story as an object that can be shown and exported.
 *
 * <p>In: a compared story and its takes. Out: a {@link org.parallax.comparison.graph.SimilarityGraph}.
 */
package org.parallax.comparison.graph;
