package org.parallax.comparison.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** Reads of whom or what a number tells: in brackets of the name before them, else of its clause. */
final class SubjectReader {
    private static final Set<String> MARKS = Set.of(";", ":", "–", "—");
    private static final Set<String> CLAUSE_WORDS = Set.of("while", "but", "although", "whereas", "though");
    /** A place behind one of these is where, not what. */
    private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "to", "into", "around", "across", "off", "outside", "through");
    /** Tokens from a bracket back to the name it stands behind. */
    private static final int BRACKETED = 12;

    private final Concepts concepts;

    SubjectReader(Concepts concepts) {
        this.concepts = concepts;
    }

    Subject read(Reading reading, Predicate<Mention> isSource) {
        List<Token> tokens = NounPhrase.sentence(reading);
        if (tokens.isEmpty()) {
            return new Subject(Set.of(), Optional.empty());
        }
        Span clause = clause(reading, tokens);
        Optional<Mention> bracketed = bracketed(reading, tokens);
        Set<String> names = new TreeSet<>();
        for (Mention mention : InOrder.within(reading.text().mentions(), Mention::span, clause)) {
            boolean named = bracketed.map(mention::equals).orElseGet(() -> !isSource.test(mention) && isActor(mention, tokens));
            if (named) {
                meaning(mention.key().substring(mention.key().lastIndexOf(' ') + 1)).ifPresent(names::add);
            }
        }
        return new Subject(names, bracketed.isPresent() ? Optional.empty() : head(reading, tokens, clause));
    }

    private Optional<String> meaning(String word) {
        return concepts.findMeaning(word.toLowerCase(Locale.ROOT));
    }

    /** From the number before of the same unit, or the mark or conjunction before, to those behind. */
    private static Span clause(Reading reading, List<Token> tokens) {
        Span number = reading.quantity().number();
        int start = tokens.getFirst().start();
        int end = tokens.getLast().end();
        for (Token token : tokens) {
            if (MARKS.contains(token.lower()) || CLAUSE_WORDS.contains(token.lower())) {
                start = token.end() <= number.start() ? Math.max(start, token.end()) : start;
                end = token.start() >= number.end() ? Math.min(end, token.start()) : end;
            }
        }
        for (Quantity other : InOrder.within(reading.text().quantities(), Quantity::number, Span.of(start, end))) {
            if (other.normalizedUnit().equals(reading.quantity().normalizedUnit())) {
                start = other.number().end() <= number.start() ? Math.max(start, other.number().end()) : start;
                end = other.number().start() >= number.end() ? Math.min(end, other.number().start()) : end;
            }
        }
        return Span.of(start, Math.max(end, number.end()));
    }

    /** The name right before the bracket in which the number stands: "the Orvans (seven years, $140 million)". */
    private static Optional<Mention> bracketed(Reading reading, List<Token> tokens) {
        int at = InOrder.firstFrom(tokens, Token::span, reading.quantity().number().start()) - 1;
        for (int i = at; i > Math.max(0, at - BRACKETED) && !tokens.get(i).is(")"); i--) {
            if (tokens.get(i).is("(")) {
                Span before = tokens.get(i - 1).span();
                return InOrder.within(reading.text().mentions(), Mention::span, Span.of(tokens.getFirst().start(), before.end())).stream()
                        .filter(mention -> mention.span().overlaps(before))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isActor(Mention mention, List<Token> tokens) {
        return switch (mention.type()) {
            case PERSON, ORG, WORK -> true;
            case PLACE -> tokens.stream()
                    .filter(token -> token.end() <= mention.span().start() && !token.is("the"))
                    .reduce((first, last) -> last)
                    .filter(token -> !WHERE.contains(token.lower()))
                    .isPresent();
            case GROUP, EVENT -> false;
        };
    }

    /** The noun before the last verb in front of the number. */
    private Optional<String> head(Reading reading, List<Token> tokens, Span clause) {
        boolean verb = false;
        for (Token token : tokens.reversed()) {
            if (token.start() < clause.start()) {
                break;
            }
            if (token.end() > reading.quantity().span().start()) {
                continue;
            }
            boolean verbal = token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
            if (verb && token.pos() == PartOfSpeech.NOUN) {
                return meaning(token.lower());
            }
            if (verb && (token.pos() == PartOfSpeech.PRON || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.SCONJ)) {
                break;
            }
            verb |= verbal;
        }
        return Optional.empty();
    }
}
