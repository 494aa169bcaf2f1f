package org.parallax.wire.export;

import java.util.ArrayList;
import java.util.List;
import org.parallax.wire.ArticleStanceBody;
import org.parallax.wire.ClaimBody;
import org.parallax.wire.ClaimCellBody;
import org.parallax.wire.ComparisonBody;

/** One row for each article and claim: how the article stands to it, also where it does not mention it. */
public final class ClaimTable {
    private static final List<String> COLUMNS = ArticleColumns.with(
            "claimId", "claim", "status", "state", "modality", "perspectiveState", "saidBy", "articlesSaying", "originsSaying",
            "articlesRead");

    private ClaimTable() {}

    public static Table of(ComparisonBody comparison) {
        ArticleColumns articles = new ArticleColumns(comparison);
        List<List<Object>> rows = new ArrayList<>();
        for (ClaimBody claim : comparison.claims()) {
            for (ClaimCellBody cell : claim.cells()) {
                cell.byArticle().forEach(stance -> rows.add(row(articles, claim, cell, stance)));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Object> row(ArticleColumns articles, ClaimBody claim, ClaimCellBody cell, ArticleStanceBody stance) {
        return articles.row(
                cell.perspective(), stance.articleId(), ArticleColumns.in(stance.articleId(), cell.evidence()), claim.id(),
                claim.text(), claim.status(), stance.state(), stance.modality(), cell.state(), cell.saidBy(), cell.articlesSaying(),
                cell.originsSaying(), cell.articlesRead());
    }
}
