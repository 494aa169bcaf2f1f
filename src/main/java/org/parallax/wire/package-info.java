/**
 * What callers see: one record for each shape of docs/api.md, mapped by hand from the core.
 *
 * <p>In: articles, stories and comparisons. Out: the bodies that the HTTP API, the pages and the command line share. Offsets
 * are turned into Unicode code points here. Read first: {@link org.parallax.wire.ComparisonBody} and
 * {@link org.parallax.wire.ComparisonWriter}.
 */
package org.parallax.wire;
