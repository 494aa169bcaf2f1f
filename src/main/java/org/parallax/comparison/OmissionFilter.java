package org.parallax.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.article.ArticleId;
import org.parallax.comparison.claims.Omission;
import org.parallax.comparison.figures.Figure;
import org.parallax.comparison.figures.FigureReport;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.comparison.quotes.QuoteGroup;
import org.parallax.comparison.quotes.QuoteMention;

/**
 * Takes back omissions whose matter the perspective does tell: a figure within the words that it is said to lack is a figure it has,
 * or a quotation within them is one it gives, however else it words the rest. What is shown as left out shall be left out.
 */
final class OmissionFilter {
    /** Something told: where it stands in one article, and the perspectives that tell it. */
    private record Told(Evidence evidence, Set<String> perspectives) {}

    private final Map<ArticleId, List<Told>> told;

    private OmissionFilter(List<Told> told) {
        this.told = told.stream().collect(Collectors.groupingBy(one -> one.evidence().article()));
    }

    static OmissionFilter of(List<Figure> figures, List<QuoteGroup> quotes) {
        List<Told> told = new ArrayList<>();
        figures.forEach(figure -> addAll(told, figure.reports(), FigureReport::perspective, FigureReport::evidence));
        quotes.forEach(quote -> addAll(told, quote.mentions(), QuoteMention::perspective, QuoteMention::evidence));
        return new OmissionFilter(told);
    }

    private static <T> void addAll(List<Told> told, List<T> tellings, Function<T, String> perspective, Function<T, List<Evidence>> evidence) {
        Set<String> perspectives = new TreeSet<>();
        tellings.forEach(telling -> perspectives.add(perspective.apply(telling)));
        tellings.forEach(telling -> evidence.apply(telling).forEach(one -> told.add(new Told(one, perspectives))));
    }

    List<Omission> keep(List<Omission> omissions) {
        return omissions.stream().filter(omission -> omission.evidence().stream().noneMatch(evidence -> isTold(evidence, omission.missingIn()))).toList();
    }

    private boolean isTold(Evidence evidence, String perspective) {
        return told.getOrDefault(evidence.article(), List.of()).stream()
                .anyMatch(one -> one.perspectives().contains(perspective) && one.evidence().exact().overlaps(evidence.exact()));
    }
}
