/**
 * How alike two articles are, and why: from analysed articles to links that say their reasons.
 *
 * <p>In: {@link org.parallax.text.AnalyzedArticle}s, made compact as {@link org.parallax.similarity.ArticleProfile}s. Out:
 * {@link org.parallax.similarity.ArticleLink}s. Read first: {@link org.parallax.similarity.ArticleLinker}, whose signals
 * stand one in a file; then {@link org.parallax.similarity.CandidateIndex}, which spares it comparing all pairs, and
 * {@link org.parallax.similarity.Reprint}. Which linked articles make one story is the business of {@code story}.
 */
package org.parallax.similarity;
