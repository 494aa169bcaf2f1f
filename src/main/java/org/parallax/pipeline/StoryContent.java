package org.parallax.pipeline;

import java.util.List;
import org.parallax.similarity.ArticleLink;
import org.parallax.story.StoryId;
import org.parallax.text.AnalyzedArticle;

/**
 * What one version of a story says: all that a comparison of it is made from.
 *
 * @param articles in the revisions of that version, in order of publication; those deleted since are missing
 * @param links between these articles in these revisions
 */
public record StoryContent(StoryId id, int version, List<AnalyzedArticle> articles, List<ArticleLink> links) {
    public StoryContent {
        articles = List.copyOf(articles);
        links = List.copyOf(links);
    }
}
