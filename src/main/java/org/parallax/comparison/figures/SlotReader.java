package org.parallax.comparison.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
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
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** Reads what each number of an article measures. */
final class SlotReader {
    /** An event word further off than this belongs to another number. */
    private static final double NEAR = .4;
    private static final String TURNOUT = "turnout";
    private static final Set<String> COMPANY = Set.of("with", "by", "during", "after", "against", "near", "among");
    private static final Set<String> REFERENCES =
            Set.of("it", "that", "this", "they", "them", "there", "number", "figure", "toll", "count", "total", "tally");

    private final Concepts concepts;
    private final EarlierMarkers earlier;
    private final SubjectReader subjects;
    private final MarkReader marks;
    private final CountingSource counting = new CountingSource();

    SlotReader(Concepts concepts, EarlierMarkers earlier) {
        this.concepts = concepts;
        this.earlier = earlier;
        this.subjects = new SubjectReader(concepts);
        this.marks = new MarkReader(concepts);
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
            Slot slot = slot(article, quantity, reading, names);
            slots.add(findTold(slots, slot).map(before -> completed(slot, before)).orElse(slot));
        }
        return slots;
    }

    /** The number before, but for one that only says what is allowed: "90 aboard, the boat was licensed for 80". */
    private static Optional<Slot> findTold(List<Slot> slots, Slot slot) {
        int last = slots.size() - 1;
        return IntStream.rangeClosed(Math.max(0, last - 1), last)
                .mapToObj(slots::get)
                .filter(before -> slot.marks().isEmpty() && !MarkRule.hasLevel(before))
                .reduce((first, second) -> second);
    }

    /**
     * A bare number measures what the number before it measures: "40 were missing, the mayor spoke of 60", or in the next
     * sentence "The mayor put it at 60".
     */
    private static Slot completed(Slot slot, Slot before) {
        boolean bare = slot.event().isEmpty() && slot.reading().quantity().counted().isEmpty();
        if (!bare || !slot.unit().equals(before.unit())) {
            return slot;
        }
        int sentences = slot.sentence() - before.sentence();
        boolean sameSentence = sentences == 0 && slot.quantity().dimension() == Dimension.COUNT;
        boolean answers = sentences == 1 && slot.source().isPresent() && slot.hasOtherSource(before) && refersBack(slot.reading());
        return sameSentence || answers ? slot.withMeasured(before) : slot;
    }

    /** A word that stands for a number just given: "put it at 60", "the figure was closer to 60". */
    private static boolean refersBack(Reading reading) {
        return NounPhrase.sentence(reading).stream()
                .anyMatch(token -> token.end() <= reading.quantity().number().start() && REFERENCES.contains(token.lower()));
    }

    private static boolean isEnglish(AnalyzedText text) {
        return text.language().primary().equals("en");
    }

    private Slot slot(ComparedArticle article, Quantity quantity, Reading reading, SourceNames names) {
        List<Surroundings.Neighbour> neighbours = Surroundings.of(reading.text(), reading.quantity());
        Optional<String> counted = isTurnout(reading, neighbours) ? Optional.of(TURNOUT) : counted(reading);
        Optional<String> event = event(reading, around(reading));
        if (counted.isEmpty() && event.isPresent() && quantity.dimension() == Dimension.COUNT) {
            counted = Optional.of(concepts.countedBy(event.get()));
        }
        return new Slot(
                article, quantity, reading, unit(quantity), event, counted, whole(reading), marks.read(article, reading, neighbours),
                context(reading, neighbours), names(reading), subjects.read(reading, mention -> isSource(mention, reading)),
                source(article.text(), quantity, reading, names),
                earlier.mark(article.text(), quantity) || earlier.mark(reading.text(), reading.quantity()));
    }

    /** The words around a number, without those that name its source: "survivors said" rescues nobody. */
    static List<Surroundings.Neighbour> around(Reading reading) {
        Optional<Span> source = telling(reading.text(), reading.quantity());
        return Surroundings.of(reading.text(), reading.quantity()).stream()
                .filter(neighbour -> source.filter(words -> words.contains(neighbour.token().span())).isEmpty())
                .toList();
    }

    /** "Turnout in the vote stood at 31 percent": no share of the votes. */
    private static boolean isTurnout(Reading reading, List<Surroundings.Neighbour> neighbours) {
        return reading.quantity().dimension() == Dimension.PERCENT && neighbours.stream()
                .anyMatch(neighbour -> neighbour.nearness() >= NEAR && neighbour.token().is(TURNOUT));
    }

    private Optional<String> whole(Reading reading) {
        if (reading.quantity().dimension() == Dimension.LENGTH) {
            return MeasureLabel.extent(reading);
        }
        boolean share = reading.quantity().dimension() == Dimension.PERCENT || reading.quantity().dimension() == Dimension.RATIO;
        return !share ? Optional.empty() : ShareOf.head(reading)
                .map(head -> concepts.entity(head.lower()))
                .map(entity -> concepts.isPeople(entity) ? Concepts.PERSON : entity);
    }

    /** From the source to its verb: "fishermen who took part in the rescue spoke of". */
    private static Optional<Span> telling(AnalyzedText text, Quantity quantity) {
        Optional<Attribution> attribution = text.findAttribution(quantity.number());
        Optional<Span> source = source(text, quantity).map(Source::asWritten);
        return source.map(words -> attribution
                .map(Attribution::cue)
                .filter(cue -> cue.start() >= words.end() && cue.end() <= quantity.number().start())
                .map(words::cover)
                .orElse(words));
    }

    private static String unit(Quantity quantity) {
        String kind = quantity.normalizedUnit().equals("1") ? quantity.dimension().key() : quantity.normalizedUnit();
        return kind + quantity.perUnit().map(per -> "/" + per).orElse("");
    }

    /** A name of what is counted ("50 Falcons") is no class of things: it says nothing against another noun. */
    private Optional<String> counted(Reading reading) {
        return reading.quantity().countedKey()
                .filter(key -> !key.isBlank() && NounPhrase.isCounted(reading) && (concepts.isEntity(key) || !isNamed(reading)))
                .map(concepts::entity);
    }

    private static boolean isNamed(Reading reading) {
        Optional<Span> counted = reading.quantity().counted();
        return counted.stream()
                .flatMap(span -> InOrder.within(NounPhrase.sentence(reading), Token::span, span).stream())
                .reduce((first, last) -> last)
                .map(token -> token.pos() == PartOfSpeech.PROPN)
                .orElse(false);
    }

    private Optional<String> event(Reading reading, List<Surroundings.Neighbour> neighbours) {
        Quantity quantity = reading.quantity();
        if (quantity.dimension() == Dimension.COUNT && ActiveVerb.governs(reading)) {
            return Optional.empty();
        }
        if (quantity.dimension() != Dimension.COUNT) {
            return nearest(neighbours, word -> concepts.findDeed(quantity.dimension(), word));
        }
        return quantity.countedKey().flatMap(concepts::findEvent)
                .or(() -> quantity.verbKey().flatMap(concepts::findEvent))
                .or(() -> nearest(neighbours.stream().filter(neighbour -> mayScope(reading, neighbour.token())).toList(), concepts::findEvent))
                .or(() -> counted(reading).flatMap(concepts::findUsualEvent));
    }

    /** "was shot during a clash with two officers": what stands before such a word happened to somebody else. */
    private static boolean mayScope(Reading reading, Token word) {
        int number = reading.quantity().number().start();
        if (word.start() > number) {
            return !ActiveVerb.governs(reading, word.span());
        }
        return NounPhrase.from(reading, word.end()).stream()
                .filter(token -> token.end() <= number)
                .noneMatch(token -> COMPANY.contains(token.lower()));
    }

    private static Optional<String> nearest(
            List<Surroundings.Neighbour> neighbours, Function<String, Optional<String>> meaning) {
        return IntStream.range(0, neighbours.size())
                .boxed()
                .filter(at -> neighbours.get(at).nearness() >= NEAR && meaning(neighbours, at, meaning).isPresent())
                .max(Comparator.comparingDouble(at -> neighbours.get(at).nearness()))
                .flatMap(at -> meaning(neighbours, at, meaning));
    }

    /** Of the word with the one before it ("on board"), else of the word. */
    private static Optional<String> meaning(List<Surroundings.Neighbour> neighbours, int at, Function<String, Optional<String>> meaning) {
        String word = neighbours.get(at).token().lower();
        Optional<String> both = at == 0 ? Optional.empty() : meaning.apply(neighbours.get(at - 1).token().lower() + " " + word);
        return both.or(() -> meaning.apply(word));
    }

    private Map<String, Double> context(Reading reading, List<Surroundings.Neighbour> neighbours) {
        Map<String, Double> context = new TreeMap<>();
        for (Surroundings.Neighbour neighbour : neighbours) {
            if (hasMeaning(neighbour.token(), reading.quantity())) {
                concepts.findMeaning(neighbour.token().lower())
                        .ifPresent(meaning -> context.merge(meaning, neighbour.nearness(), Math::max));
            }
        }
        return context;
    }

    /** Nouns, names, verbs and adjectives; number, qualifier and unit say nothing here, and the counted noun is compared by itself. */
    private static boolean hasMeaning(Token token, Quantity quantity) {
        boolean modifier = quantity.counted().map(span -> span.contains(token.span()) && token.end() < span.end()).orElse(false);
        if (quantity.span().contains(token.span()) && !modifier) {
            return false;
        }
        return switch (token.pos()) {
            case NOUN, PROPN, VERB, ADJ -> true;
            case X -> token.text().length() > 3;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
        };
    }

    private static SlotNames names(Reading reading) {
        return SlotNames.of(reading.text(), reading.quantity().number(), mention -> isSource(mention, reading));
    }

    private static boolean isSource(Mention mention, Reading reading) {
        return source(reading.text(), reading.quantity())
                .map(source -> source.asWritten().overlaps(mention.span()))
                .orElse(false);
    }

    /** The name comes from the translation where there is one: the story's other articles are read in English too. */
    private Optional<FigureSource> source(AnalyzedText original, Quantity quantity, Reading reading, SourceNames names) {
        Optional<Span> gapped = GappedSource.find(original, quantity).or(() -> counting.find(new Reading(original, quantity)));
        if (gapped.isPresent()) {
            String words = gapped.get().in(original.text());
            return Optional.of(new FigureSource(names.fullest(words), words));
        }
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
