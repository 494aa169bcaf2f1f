package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.parallax.storage.ArticleHit;

/**
 * An article that a search found.
 *
 * @param score how well it fits, larger is better
 * @param highlights the title, then the best passages of the text
 */
@Serdeable
@Schema(name = "SearchHit")
public record SearchHitBody(ArticleSummaryBody article, double score, List<HighlightBody> highlights) {
    /**
     * A passage in pieces; joined they are the passage.
     *
     * @param field title or text
     */
    @Serdeable
    @Schema(name = "Highlight")
    public record HighlightBody(String field, List<PieceBody> pieces) {}

    /** A run of text that was searched for, or not. */
    @Serdeable
    @Schema(name = "Piece")
    public record PieceBody(String text, boolean found) {}

    public static SearchHitBody of(ArticleHit hit) {
        List<HighlightBody> highlights = new ArrayList<>();
        highlights.add(highlight("title", hit.title()));
        hit.fragments().forEach(fragment -> highlights.add(highlight("text", fragment)));
        return new SearchHitBody(StoryBody.article(hit.article()), ComparisonWriter.rounded(hit.rank()), highlights);
    }

    private static HighlightBody highlight(String field, List<ArticleHit.Piece> pieces) {
        return new HighlightBody(field, pieces.stream().map(piece -> new PieceBody(piece.text(), piece.found())).toList());
    }
}
