/**
 * What Parallax takes in: an {@link org.parallax.article.Article} by an {@link org.parallax.article.Outlet}, and the
 * small values that every later package speaks in.
 *
 * <p>In: fields as a reader of feeds, files or requests found them. Out: immutable values that refuse nonsense.
 * Read first: {@code Article}, {@code Span}, {@code CodePoints}. Nothing here reads files, clocks or the network.
 */
package org.parallax.article;
