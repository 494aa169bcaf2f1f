/**
 * Stories: which articles report the same event, kept up to date while articles come and go.
 *
 * <p>In: {@link org.parallax.similarity.ArticleProfile}s. Out: {@link org.parallax.story.Story stories} with ids that stay
 * while a story grows, and {@link org.parallax.story.StoryChange}s. Read first: {@link org.parallax.story.StoryFinder},
 * then {@link org.parallax.story.AverageLink}, which decides what is one story, and
 * {@link org.parallax.story.StoryMatcher}, which decides what its id is. Above all of them stand
 * {@link org.parallax.story.Corrections}: what persons said of it. What the articles of a story say is the business of
 * {@code comparison}.
 */
package org.parallax.story;
