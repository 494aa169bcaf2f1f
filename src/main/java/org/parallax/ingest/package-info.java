/**
 * Articles from outside - JSON lines, CSV, WARC, HTML - turned into {@link org.parallax.article.Article}s, or into the
 * exact reason why not.
 *
 * <p>Read first: {@link org.parallax.ingest.ArticleReader}. Nothing here stores, compares or serves.
 */
package org.parallax.ingest;
