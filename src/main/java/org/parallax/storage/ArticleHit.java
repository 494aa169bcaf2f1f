package org.parallax.storage;

import java.util.List;

/**
 * An article that a search found.
 *
 * @param rank how well it fits, larger is better; 0 where no text was asked for
 * @param title the title in pieces, so that the found words can be marked
 * @param fragments the best passages of the text, each in pieces
 */
public record ArticleHit(StoredArticle article, double rank, List<Piece> title, List<List<Piece>> fragments) {
    /** A run of text that was searched for, or not. */
    public record Piece(String text, boolean found) {}

    public ArticleHit {
        title = List.copyOf(title);
        fragments = fragments.stream().map(List::copyOf).toList();
    }
}
