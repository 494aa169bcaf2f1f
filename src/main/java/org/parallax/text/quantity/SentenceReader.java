package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.article.Span;
import org.parallax.text.quantity.PhraseTable.Match;

/**
 * Reads the quantities of one sentence from left to right: number, unit and qualifier; is it a decoy; what does it count
 * or measure; which verb scopes it; when did it hold.
 */
final class SentenceReader {
    private static final double MAX_POINTS = 100;
    /** Two decimals and more than this are points of an index. */
    private static final double INDEX_MOVE = 3;
    private static final double INDEX_PRECISION = 0.01;

    private final Line line;
    private final Currencies currencies;
    private final Decoys decoys;
    private final EventFinder events;
    private final List<Quantity> found = new ArrayList<>();
    private Quantity previous;

    /** @param previous the last quantity of the text before this sentence, or null */
    SentenceReader(Line line, Currencies currencies, Quantity previous) {
        this.line = line;
        this.currencies = currencies;
        this.decoys = new Decoys(line);
        this.events = new EventFinder(line);
        this.previous = previous;
    }

    List<Quantity> read() {
        int at = 0;
        while (at < line.size()) {
            int skipped = decoys.skip(at);
            if (skipped > at) {
                at = skipped;
                continue;
            }
            Match<Unit> prefix = line.pack().units().prefixes().at(line, at);
            if (prefix != null) {
                at = prefix.to();
                continue;
            }
            Numeral numeral = line.isMark(at) && line.atom(at).folded().length() == 1 && line.word(at).charAt(0) < 0x80 && !line.is(at, "-")
                    ? null : NumberReader.read(line, at);
            at = numeral == null ? at + 1 : Math.max(at + 1, read(numeral));
        }
        return found;
    }

    /** Reads on behind a numeral and says where to go on. */
    private int read(Numeral numeral) {
        Phrase phrase = MagnitudeReader.read(line, PhraseReader.read(line, numeral));
        if (decoys.isDecoy(phrase)) {
            return Math.max(numeral.to(), phrase.numberTo());
        }
        phrase = Pounds.read(line, phrase);
        phrase = phrase.in(currencies.resolve(phrase.unit(), line.span(phrase.from(), phrase.to())));
        phrase = inherited(phrase);
        add(phrase);
        return Math.max(phrase.numberTo(), phrase.to());
    }

    /** A bare number behind one of a measure: "by 40 millimes, to 230", "eight years and the supervisor four". */
    private Phrase inherited(Phrase phrase) {
        boolean bare = phrase.unit() == null && previous != null && !found.isEmpty() && previous.dimension() != Dimension.COUNT
                && previous.dimension() != Dimension.MAGNITUDE && previous.dimension() != Dimension.RATE;
        boolean ends = !line.isWord(phrase.to()) || line.pack().isBoundary(line.word(phrase.to()));
        if (!bare || !ends) {
            return phrase;
        }
        String before = line.word(phrase.from() - 1);
        QualifierWords words = line.pack().qualifiers();
        boolean target = words.to().get(before) != null || words.from().get(before) != null;
        boolean level = previous.trend() != Trend.NONE && target;
        boolean gapped = !phrase.numeral().isDigits() && line.isWord(phrase.from() - 1) && !line.pack().isBoundary(before)
                && previous.dimension() == Dimension.DURATION && !line.pack().events().isCopula(before);
        if (!level && !gapped) {
            return phrase;
        }
        Unit unit = UnitTable.get(previous.unit());
        double factor = previous.currency().isPresent() ? subunit(previous) : 1;
        return new Phrase(phrase.from(), phrase.to(), phrase.numberFrom(), phrase.numberTo(), phrase.numeral(),
                phrase.value() * factor, phrase.high() * factor, phrase.precision() * factor, phrase.qualifier(), unit, null);
    }

    /** How much of its currency one of what the quantity was stated in is. */
    private double subunit(Quantity money) {
        Line number = Line.of(money.number().in(line.text()), line.pack());
        Numeral stated = NumberReader.read(number, 0);
        boolean known = stated != null && stated.value() != 0 && money.value().isPresent();
        return known ? money.value().getAsDouble() / stated.value() : 1;
    }

    private void add(Phrase read) {
        Phrase phrase = pointsOf(read);
        boolean measure = phrase.unit() != null && !phrase.isCount();
        CountedNoun noun = measure ? MeasuredNoun.find(line, phrase) : counted(phrase);
        boolean follows = noun != null && noun.from() >= phrase.to();
        int end = follows && !isOfOtherNumber(phrase, noun) ? noun.to() : phrase.to();
        Event event = noun != null && follows && !noun.event().isEmpty()
                ? new Event(noun.from(), noun.to(), noun.event(), "") : events.find(phrase.from(), end, noun);
        Match<Qualifier> after = phrase.qualifier() == Qualifier.EXACT && follows ? line.pack().qualifiers().after().at(line, end) : null;
        if (after != null && !goesOn(after)) {
            phrase = phrase.with(after.value());
            end = after.to();
        }
        Match<String> rate = measure ? null : MeasureReader.rateAt(line, end);
        if (rate != null) {
            phrase = MeasureReader.withRate(phrase, rate);
            end = Math.max(end, rate.to());
        }
        int to = measure ? phrase.to() : end;
        Quantity quantity = quantity(phrase, line.span(phrase.from(), Math.max(to, phrase.numberTo())), noun, event);
        found.add(quantity);
        previous = quantity;
    }

    /** "four months of talks and over the objections": what looks like "and over" opens another phrase. */
    private boolean goesOn(Match<Qualifier> after) {
        boolean and = line.pack().grammar().connectors().get(line.word(after.from())) != null;
        return and && line.isWord(after.to());
    }

    /** The counted noun; for "400 and 900 crates" that of the next number. */
    private CountedNoun counted(Phrase phrase) {
        CountedNoun noun = CountedNoun.find(line, phrase);
        int next = phrase.to() + 1;
        boolean joined = noun == null && phrase.unit() == null && (line.pack().grammar().connectors().get(line.word(next - 1)) != null
                || line.pack().qualifiers().or().get(line.word(next - 1)) != null);
        Numeral numeral = joined && (line.isNumber(next) || line.pack().grammar().numbers().get(line.word(next)) != null) ? NumberReader.read(line, next) : null;
        Phrase other = numeral == null ? null : MeasureReader.read(line, numeral);
        return other == null || other.unit() != null || numeral.isVague() ? noun : CountedNoun.find(line, other);
    }

    /** "20 of the 45 passengers": the noun belongs to the span of the other number. */
    private boolean isOfOtherNumber(Phrase phrase, CountedNoun noun) {
        for (int i = phrase.to(); i < noun.from(); i++) {
            if (line.isNumber(i) || line.pack().grammar().numbers().get(line.word(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Points" are percentage points where the sentence speaks of shares or votes. */
    private Phrase pointsOf(Phrase phrase) {
        boolean points = phrase.unit() != null && phrase.unit().code().equals("pp") && line.isWord(phrase.to() - 1)
                && line.pack().topics().isPlainPoints(line.word(phrase.to() - 1)) && phrase.to() - phrase.numberTo() == 1;
        boolean index = phrase.precision() <= INDEX_PRECISION && phrase.high() >= INDEX_MOVE;
        boolean shares = points && !index && phrase.high() < MAX_POINTS && line.pack().topics().isOfShares(line, phrase.from());
        return points && !shares ? phrase.in(null).over(phrase.from(), phrase.numberTo()) : phrase;
    }

    private Quantity quantity(Phrase phrase, Span span, CountedNoun noun, Event event) {
        Unit unit = phrase.unit() == null ? Unit.COUNT : phrase.unit();
        Bounds bounds = Normalizer.bounds(phrase);
        Bounds normalized = Normalizer.normalized(phrase, unit, bounds);
        boolean rate = unit.dimension() == Dimension.COUNT && phrase.per() != null;
        String code = rate ? "1/" + phrase.per() : unit.code();
        boolean interval = phrase.isInterval();
        OptionalDouble value = interval ? OptionalDouble.empty() : OptionalDouble.of(phrase.value());
        OptionalDouble normalValue = interval ? OptionalDouble.empty() : OptionalDouble.of(phrase.value() * unit.factor() + unit.offset());
        Optional<Span> counted = noun == null ? Optional.empty() : Optional.of(line.span(noun.from(), noun.to()));
        return new Quantity(span, line.span(phrase.numberFrom(), phrase.numberTo()), rate ? Dimension.RATE : unit.dimension(), phrase.qualifier(),
                code, unit.isMoney() ? Optional.of(unit.code()) : Optional.empty(), value, bounds, phrase.precision(),
                rate ? code : unit.normal(), normalized, normalValue, TrendReader.read(line, phrase), counted, countedKey(phrase, noun, event),
                event == null ? Optional.empty() : Optional.of(line.span(event.from(), event.to())),
                event == null ? Optional.empty() : Optional.of(event.key()), Times.asOf(line, phrase), Optional.ofNullable(phrase.per()));
    }

    /** The class of the noun; of what the event implies ("52 dead"); of the number before ("of whom 212 were confirmed"). */
    private Optional<String> countedKey(Phrase phrase, CountedNoun noun, Event event) {
        if (noun != null && !noun.key().isEmpty()) {
            return Optional.of(noun.key());
        }
        boolean pronoun = line.pack().nouns().pronouns().at(line, phrase.to()) != null
                || line.pack().nouns().antecedents().before(line, phrase.from()) != null;
        boolean ellipsis = noun == null && phrase.isCount() && previous != null && (pronoun || !found.isEmpty());
        if (ellipsis && pronoun && previous.countedKey().isPresent()) {
            return previous.countedKey();
        }
        if (event != null && !event.object().isEmpty() && phrase.isCount()) {
            return Optional.of(event.object());
        }
        return ellipsis && previous.dimension() == Dimension.COUNT ? previous.countedKey() : Optional.empty();
    }
}
