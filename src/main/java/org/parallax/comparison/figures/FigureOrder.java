package org.parallax.comparison.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;

/** The order in which figures are told: what differs first, then what many tell, then as the articles have it. */
final class FigureOrder implements Comparator<Figure> {
    private static final List<FigureStatus> STATUS = List.of(
            FigureStatus.CONFLICTING, FigureStatus.UPDATED, FigureStatus.COMPATIBLE, FigureStatus.AGREED, FigureStatus.SINGLE);
    /** Up to this, a count that only one telling has and that nothing happened to is told in passing ("two aides"). */
    private static final double INCIDENTAL_UP_TO = 5;

    private final Map<ArticleId, Integer> place = new HashMap<>();
    private final Map<ArticleId, ArticleId> origin = new HashMap<>();
    private final Comparator<Figure> order = Comparator
            .comparing((Figure figure) -> STATUS.indexOf(figure.status()))
            .thenComparing(FigureOrder::isIncidental)
            .thenComparing(this::origins, Comparator.reverseOrder())
            .thenComparing(figure -> place.get(figure.reports().getFirst().article()))
            .thenComparing(figure -> figure.reports().getFirst().quantity().span())
            .thenComparing(Figure::id);

    FigureOrder(ComparedStory story) {
        for (ComparedArticle article : story.articles()) {
            place.put(article.id(), place.size());
            origin.put(article.id(), article.origin());
        }
    }

    @Override
    public int compare(Figure a, Figure b) {
        return order.compare(a, b);
    }

    private long origins(Figure figure) {
        return figure.reports().stream().map(report -> origin.get(report.article())).distinct().count();
    }

    private static boolean isIncidental(Figure figure) {
        Quantity quantity = figure.reports().getFirst().quantity();
        boolean small = quantity.value().orElse(Double.MAX_VALUE) <= INCIDENTAL_UP_TO || quantity.value().isEmpty();
        return figure.status() == FigureStatus.SINGLE && figure.dimension() == Dimension.COUNT && small && quantity.verbKey().isEmpty();
    }
}
