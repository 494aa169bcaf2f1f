/**
 * Everything one article says, found by reading it once.
 *
 * <p>In: an {@link org.parallax.article.Article}. Out: an {@link org.parallax.text.AnalyzedArticle} whose spans point
 * into exactly the served text. Read first: {@link org.parallax.text.TextAnalyzer}, which is the list of the steps.
 */
package org.parallax.text;
