package org.parallax.comparison.perspective;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;

/**
 * The articles of one story, ready to be compared.
 *
 * @param articles in order of publication (unknown last), then of id
 * @param perspectives in order of their first article, the unknown one last
 * @param links why the articles are together, and which reprint which
 */
public record ComparedStory(
        Grouping grouping, List<ComparedArticle> articles, List<Perspective> perspectives, List<ArticleLink> links) {
    public ComparedStory {
        articles = List.copyOf(articles);
        perspectives = List.copyOf(perspectives);
        links = List.copyOf(links);
    }

    public ComparedArticle get(ArticleId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("article " + id + " is not in this comparison"));
    }

    public Optional<ComparedArticle> find(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /** Number of articles of a perspective that are not headlines only. */
    public int readInFull(String perspective) {
        return (int) articles.stream()
                .filter(article -> article.perspective().equals(perspective) && article.isReadInFull())
                .count();
    }
}
