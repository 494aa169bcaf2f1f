package org.parallax.wire.export;

import java.util.ArrayList;
import java.util.List;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.QuoteBody;
import org.parallax.wire.QuoteMentionBody;

/** One row for each mention of a quotation. */
public final class QuoteTable {
    private static final List<String> COLUMNS =
            ArticleColumns.with("quoteId", "speaker", "speakerAsWritten", "quote", "complete");

    private QuoteTable() {}

    public static Table of(ComparisonBody comparison) {
        ArticleColumns articles = new ArticleColumns(comparison);
        List<List<Object>> rows = new ArrayList<>();
        for (QuoteBody quote : comparison.quotes()) {
            quote.mentions().forEach(mention -> rows.add(row(articles, quote, mention)));
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Object> row(ArticleColumns articles, QuoteBody quote, QuoteMentionBody mention) {
        return articles.row(
                mention.perspective(), mention.articleId(), ArticleColumns.in(mention.articleId(), mention.evidence()), quote.id(),
                quote.speaker(), quote.speakerAsWritten(), mention.text(), mention.complete());
    }
}
