/**
 * The one place where the order of work lives: read, store, put into stories, compare.
 *
 * <p>In: articles as {@code ingest} reads them. Out: stored articles and stories, and comparisons. Read first:
 * {@link org.parallax.pipeline.ImportPipeline}, which is the list of the steps of an import, then
 * {@link org.parallax.pipeline.StoryDesk}, through which every change of a story goes. No article is analysed here and no
 * table written: that is the business of the packages before.
 */
package org.parallax.pipeline;
