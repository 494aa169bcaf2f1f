package org.parallax.comparison.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** Tells who did it from whom it befell: "two officers shot the driver" counts no officers shot. */
final class ActiveVerb {
    private static final Set<String> PASSIVE =
            Set.of("was", "were", "is", "are", "be", "been", "being", "get", "got", "gets", "who", "that", "which");
    private static final Set<String> TIMES = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "last", "this",
            "there", "here", "late", "early", "overnight");
    /** What befalls only its subject. */
    private static final Set<String> INTRANSITIVE = Set.of("died", "die", "dies", "drowned", "perished", "disappeared", "dead", "missing");

    private ActiveVerb() {}

    /** Whether what is counted is the subject of the number's verb, and an object follows. */
    static boolean governs(Reading reading) {
        return reading.quantity().verb().filter(verb -> governs(reading, verb)).isPresent();
    }

    /** Whether what is counted is the subject of the verb, and an object follows. */
    static boolean governs(Reading reading, Span verb) {
        Optional<Span> counted = reading.quantity().counted();
        if (counted.isEmpty() || verb.start() < counted.get().end()) {
            return false;
        }
        List<Token> tokens = NounPhrase.sentence(reading);
        boolean passive = tokens.stream()
                .filter(token -> token.start() >= counted.get().end() && token.start() < verb.end())
                .anyMatch(token -> PASSIVE.contains(token.lower()) || INTRANSITIVE.contains(token.lower()) || !token.isWord());
        return !passive && tokens.stream()
                .filter(token -> token.start() >= verb.end() && token.pos() != PartOfSpeech.ADV)
                .findFirst()
                .filter(ActiveVerb::beginsObject)
                .isPresent();
    }

    private static boolean beginsObject(Token token) {
        return switch (token.pos()) {
            case DET, PRON, PROPN, NUM -> !TIMES.contains(token.lower());
            case NOUN -> token.isWord() && !TIMES.contains(token.lower());
            case ADJ, ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> token.kind() == Token.Kind.NUMBER;
        };
    }
}
