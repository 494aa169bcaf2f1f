/**
 * Bodies as files for spreadsheets, scripts and graph tools: CSV, JSON lines, GraphML and GEXF.
 *
 * <p>In: bodies of {@code wire}. Out: bytes. A table is tidy: one row for each observation, with its story, country, outlet,
 * url and date. Read first: {@link org.parallax.wire.export.ExportFormat} and {@link org.parallax.wire.export.Table}.
 */
package org.parallax.wire.export;
