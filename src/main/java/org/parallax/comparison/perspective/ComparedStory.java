package org.parallax.comparison.perspective;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;

/** The articles of one story, ready to be compared. */
public final class ComparedStory {
    private final Grouping grouping;
    private final List<ComparedArticle> articles;
    private final List<Perspective> perspectives;
    private final List<ArticleLink> links;
    private final Map<ArticleId, ComparedArticle> byId = new HashMap<>();

    /**
     * Takes the parts as they are.
     *
     * @param articles in order of publication (unknown last), then of id
     * @param perspectives in order of their first article, the unknown one last
     * @param links why the articles are together, and which reprint which
     */
    public ComparedStory(
            Grouping grouping, List<ComparedArticle> articles, List<Perspective> perspectives, List<ArticleLink> links) {
        this.grouping = grouping;
        this.articles = List.copyOf(articles);
        this.perspectives = List.copyOf(perspectives);
        this.links = List.copyOf(links);
        articles.forEach(article -> byId.put(article.id(), article));
    }

    public Grouping grouping() {
        return grouping;
    }

    /** In order of publication (unknown last), then of id. */
    public List<ComparedArticle> articles() {
        return articles;
    }

    /** In order of their first article, the unknown one last. */
    public List<Perspective> perspectives() {
        return perspectives;
    }

    /** Why the articles are together, and which reprint which. */
    public List<ArticleLink> links() {
        return links;
    }

    public ComparedArticle get(ArticleId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("article " + id + " is not in this comparison"));
    }

    public Optional<ComparedArticle> find(ArticleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Number of articles of a perspective that are not headlines only. */
    public int readInFull(String perspective) {
        return (int) articles.stream()
                .filter(article -> article.perspective().equals(perspective) && article.isReadInFull())
                .count();
    }
}
