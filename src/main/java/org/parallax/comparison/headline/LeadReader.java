package org.parallax.comparison.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.article.Span;
import org.parallax.comparison.headline.Headline.LeadDetail;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.segment.Sentence;

/** Finds the figures and names that stand in an article's first sentence and not in its headline. */
final class LeadReader {
    static final int MAX_DETAILS = 6;

    /** In order of the text. */
    List<LeadDetail> read(ComparedArticle article) {
        AnalyzedText text = article.text();
        if (text.sentences().isEmpty()) {
            return List.of();
        }
        Sentence lead = text.sentences().getFirst();
        AnalyzedText title = article.analysis().title();
        String headline = title.text().toLowerCase(Locale.ROOT);
        List<Span> values = text.quantities().stream().map(Quantity::span).toList();
        Stream<Span> figures = text.quantities().stream().filter(quantity -> isNew(quantity, title)).map(Quantity::span);
        Stream<Span> names = text.mentions().stream()
                .filter(mention -> isNew(mention, title, headline) && values.stream().noneMatch(value -> value.overlaps(mention.span())))
                .map(Mention::span);
        Set<String> told = new TreeSet<>();
        List<LeadDetail> details = new ArrayList<>();
        Stream.concat(figures, names).filter(lead.span()::contains).sorted(Comparator.comparingInt(Span::start)).forEach(span -> {
            String written = span.in(text.text()).replaceAll("\\s+", " ");
            if (details.size() < MAX_DETAILS && told.add(written.toLowerCase(Locale.ROOT))) {
                details.add(new LeadDetail(written, Evidence.of(article.id(), text, span)));
            }
        });
        return details;
    }

    private static boolean isNew(Quantity quantity, AnalyzedText title) {
        return title.quantities().stream().noneMatch(known -> known.normalized().equals(quantity.normalized()));
    }

    private static boolean isNew(Mention mention, AnalyzedText title, String headline) {
        return title.mentions().stream().noneMatch(known -> known.key().equals(mention.key()))
                && !headline.contains(lastWord(mention.text()).toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00a0')) + 1);
    }
}
