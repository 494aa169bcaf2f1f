package org.parallax.comparison.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.segment.Token;

/** A count in words: what is counted and what happened to it ("North Korean soldiers killed", "satellites built"). */
final class CountLabel {
    private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are", "be", "been", "being");
    private static final Set<String> BEHIND_PARTICIPLE = Set.of("by", "in", "on", "at", "for", "to", "from", "near", "under");
    private static final String ADDED = "(?i)^(?:(?:other|others|more|another|additional|further|total|extra|of|its|their|his|her|the|our)\\s+)+";

    private final Concepts concepts;

    CountLabel(Concepts concepts) {
        this.concepts = concepts;
    }

    /** Empty where no telling says what is counted. */
    Optional<String> of(List<Slot> slots) {
        List<Slot> classed = slots.stream().filter(slot -> slot.counted().isPresent()).toList();
        Optional<String> noun = LabelWords.commonest(classed.isEmpty() ? slots : classed, CountLabel::noun);
        List<String> classes = slots.stream().map(Slot::counted).flatMap(Optional::stream).toList();
        boolean people = !classes.isEmpty() && classes.stream().allMatch(concepts::isPeople);
        if (noun.isEmpty() && !people) {
            return Optional.empty();
        }
        String counted = noun.orElse("people");
        String last = counted.substring(counted.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (concepts.findEvent(last).isPresent()) {
            return Optional.of(counted);
        }
        return Optional.of(counted + happened(slots, people).map(words -> " " + words).orElse(""));
    }

    /** What happened, where most tellings say it, and of people only what befalls people. */
    private Optional<String> happened(List<Slot> slots, boolean people) {
        Optional<String> event = LabelWords.commonest(slots, Slot::event)
                .filter(happened -> 2 * slots.stream().filter(slot -> slot.event().filter(happened::equals).isPresent()).count() >= slots.size())
                .filter(happened -> people || !concepts.befallsPeople(happened));
        return event.isPresent() ? event.flatMap(concepts::findEventLabel)
                : LabelWords.commonest(slots, CountLabel::participle).filter(words -> slots.stream().allMatch(slot -> slot.event().isEmpty()));
    }

    /** "were built", "built by": what was done to the counted, not what the counted did. */
    private static Optional<String> participle(Slot slot) {
        Quantity quantity = slot.reading().quantity();
        if (quantity.verb().isEmpty() || quantity.counted().isEmpty() || quantity.verb().get().start() < quantity.counted().get().end()) {
            return Optional.empty();
        }
        Span verb = quantity.verb().get();
        List<Token> tokens = NounPhrase.from(slot.reading(), quantity.counted().get().end());
        boolean passive = tokens.stream().filter(token -> token.start() < verb.end()).anyMatch(token -> PASSIVE.contains(token.lower()));
        boolean reduced = !tokens.isEmpty() && tokens.getFirst().start() == verb.start()
                && tokens.stream().filter(token -> token.start() >= verb.end()).findFirst().filter(token -> BEHIND_PARTICIPLE.contains(token.lower())).isPresent();
        String last = tokens.stream().filter(token -> verb.contains(token.span())).reduce((one, two) -> two).map(Token::lower).orElse("");
        boolean participle = last.endsWith("ed") || last.endsWith("en") || last.endsWith("lt") || last.endsWith("nt") || last.endsWith("ght");
        return participle && (passive || reduced) ? Optional.of(last) : Optional.empty();
    }

    /** The counted noun phrase; "340 injured" and "43 miles away" have none. */
    private static Optional<String> noun(Slot slot) {
        Reading reading = slot.reading();
        Optional<Span> counted = reading.quantity().counted();
        Optional<Token> last = counted.flatMap(span -> NounPhrase.from(reading, span.start()).stream()
                .filter(token -> span.contains(token.span()))
                .reduce((first, second) -> second));
        return last.filter(NounPhrase::isNoun).isEmpty() || !NounPhrase.isCounted(reading) ? Optional.empty()
                : counted.map(span -> span.in(reading.text().text()).replaceFirst(ADDED, "").replaceFirst("\\bperson$", "people"))
                        .filter(words -> !words.equalsIgnoreCase("others") && words.codePoints().anyMatch(Character::isLetter));
    }
}
