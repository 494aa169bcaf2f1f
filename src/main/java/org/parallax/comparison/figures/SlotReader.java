package org.parallax.comparison.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.SourceNames;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;

/** Reads what each number of an article measures. */
final class SlotReader {
    /** An event word further off than this belongs to another number. */
    private static final double NEAR = .4;

    private final Concepts concepts;
    private final EarlierMarkers earlier;

    SlotReader(Concepts concepts, EarlierMarkers earlier) {
        this.concepts = concepts;
        this.earlier = earlier;
    }

    /** One slot for each quantity, in order of the text. */
    List<Slot> read(ComparedArticle article, SourceNames names) {
        Optional<AnalyzedText> translation = article.analysis().translation().filter(SlotReader::isEnglish);
        Optional<TranslatedQuantities> translated =
                translation.map(text -> new TranslatedQuantities(article.text(), text));
        List<Slot> slots = new ArrayList<>();
        for (Quantity quantity : article.text().quantities()) {
            Reading reading = translated
                    .flatMap(known -> known.find(quantity))
                    .map(same -> new Reading(translation.orElseThrow(), same))
                    .orElseGet(() -> new Reading(article.text(), quantity));
            slots.add(slot(article, quantity, reading, names));
        }
        return slots;
    }

    private static boolean isEnglish(AnalyzedText text) {
        return text.language().primary().equals("en");
    }

    private Slot slot(ComparedArticle article, Quantity quantity, Reading reading, SourceNames names) {
        List<Surroundings.Neighbour> neighbours = Surroundings.of(reading.text(), reading.quantity());
        Optional<String> counted = counted(reading);
        Optional<String> event = event(reading, neighbours);
        if (counted.isEmpty() && event.isPresent() && quantity.dimension() == Dimension.COUNT) {
            counted = Optional.of(Concepts.PERSON);
        }
        return new Slot(
                article, quantity, reading, unit(quantity), event, counted, marks(reading, neighbours),
                context(neighbours), subjects(reading), source(article.text(), quantity, reading, names),
                earlier.mark(article.text(), quantity) || earlier.mark(reading.text(), reading.quantity()));
    }

    private static String unit(Quantity quantity) {
        String kind = quantity.normalizedUnit().equals("1") ? quantity.dimension().key() : quantity.normalizedUnit();
        return kind + quantity.perUnit().map(per -> "/" + per).orElse("");
    }

    private Optional<String> counted(Reading reading) {
        return reading.quantity().countedKey().filter(key -> !key.isBlank()).map(concepts::entity);
    }

    private Optional<String> event(Reading reading, List<Surroundings.Neighbour> neighbours) {
        Quantity quantity = reading.quantity();
        return quantity.countedKey().flatMap(concepts::findEvent)
                .or(() -> quantity.verbKey().flatMap(concepts::findEvent))
                .or(() -> neighbours.stream()
                        .filter(neighbour -> neighbour.nearness() >= NEAR)
                        .filter(neighbour -> concepts.findEvent(neighbour.token().lower()).isPresent())
                        .max(Comparator.comparingDouble(Surroundings.Neighbour::nearness))
                        .flatMap(neighbour -> concepts.findEvent(neighbour.token().lower())));
    }

    private Set<String> marks(Reading reading, List<Surroundings.Neighbour> neighbours) {
        String near = neighbours.stream()
                .filter(neighbour -> neighbour.nearness() >= .7)
                .map(neighbour -> neighbour.token().lower())
                .collect(Collectors.joining(" "));
        return concepts.marks(near);
    }

    private Map<String, Double> context(List<Surroundings.Neighbour> neighbours) {
        Map<String, Double> context = new TreeMap<>();
        for (Surroundings.Neighbour neighbour : neighbours) {
            concepts.findMeaning(neighbour.token().lower())
                    .ifPresent(meaning -> context.merge(meaning, neighbour.nearness(), Math::max));
        }
        return context;
    }

    private static Set<String> subjects(Reading reading) {
        AnalyzedText text = reading.text();
        Span number = reading.quantity().number();
        Optional<Span> sentence = text.findSentence(number).map(found -> found.span());
        Optional<Span> source = text.findAttribution(number).flatMap(Attribution::source).map(Source::asWritten);
        Set<String> subjects = new TreeSet<>();
        for (Mention mention : text.mentions()) {
            boolean here = sentence.map(span -> span.contains(mention.span())).orElse(false);
            boolean speaks = source.map(span -> span.overlaps(mention.span())).orElse(false);
            if (here && !speaks && mention.type() == Mention.Type.PERSON) {
                subjects.add(mention.key());
            }
        }
        return subjects;
    }

    /** The name comes from the translation where there is one: the story's other articles are read in English too. */
    private static Optional<FigureSource> source(AnalyzedText original, Quantity quantity, Reading reading, SourceNames names) {
        Optional<Source> written = source(original, quantity);
        Optional<Source> read = source(reading.text(), reading.quantity());
        return written.map(source -> new FigureSource(
                names.fullest(read.orElse(source).name()), source.asWritten().in(original.text())));
    }

    private static Optional<Source> source(AnalyzedText text, Quantity quantity) {
        return text.findAttribution(quantity.number())
                .flatMap(Attribution::source)
                .or(() -> text.findQuote(quantity.number()).flatMap(Quote::speaker));
    }
}
