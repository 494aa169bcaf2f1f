package org.parallax.text.quote;

import java.util.Optional;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;

/**
 * Finds the extent of a noun phrase from its last or first word: by parts of speech where the language is tagged, else
 * by the words that cannot stand in one.
 */
final class NounPhrases {
    private static final int MAX_WORDS = 14;
    private static final int MAX_UNTAGGED_WORDS = 11;

    private final SpeechLexicon lexicon;

    NounPhrases(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrase that ends with the piece {@code last} and begins at {@code floor} or later. */
    Optional<Range> endingAt(Passage passage, int last, int floor) {
        int end = last;
        if (passage.is(end, ")")) {
            end = beforeBracket(passage, end, floor);
        }
        if (passage.has(end) && end > floor && lexicon.in(Group.REFLEXIVES, passage.get(end))) {
            end--;
        }
        if (end < floor || !isNominal(passage, end)) {
            return Optional.empty();
        }
        int from = end;
        while (from > floor && end - from < limit(passage.get(from)) && extendsLeft(passage, from, floor)) {
            from--;
        }
        return trimLeft(passage, from, end + 1);
    }

    /** The phrase that begins with the piece {@code first}. */
    Optional<Range> startingAt(Passage passage, int first) {
        if (!passage.has(first) || !passage.get(first).isWord() && !isNumber(passage, first) || !startsPhrase(passage, first)) {
            return Optional.empty();
        }
        int to = first + 1;
        while (passage.has(to) && to - first < limit(passage.get(first)) && extendsRight(passage, to)) {
            to++;
        }
        while (to > first + 1 && isLooseEnd(passage, to - 1)) {
            to--;
        }
        return Optional.of(new Range(first, to));
    }

    private static int limit(Piece piece) {
        return piece.pos() == PartOfSpeech.X ? MAX_UNTAGGED_WORDS : MAX_WORDS;
    }

    private static boolean isNumber(Passage passage, int i) {
        return passage.get(i) instanceof Piece.Word word && CueFinder.isNumber(word);
    }

    private static int beforeBracket(Passage passage, int close, int floor) {
        int i = close;
        while (i > floor && !passage.is(i, "(")) {
            i--;
        }
        return i - 1;
    }

    private boolean isNominal(Passage passage, int i) {
        if (!passage.has(i) || !passage.get(i).isWord() && !isNumber(passage, i)) {
            return false;
        }
        Piece piece = passage.get(i);
        return switch (piece.pos()) {
            case NOUN, PROPN, PRON, NUM, ADJ, SYM -> true;
            case DET -> !lexicon.in(Group.ARTICLES, piece);
            case X -> !isStop(piece);
            case INTJ -> piece.isCapitalized();
            default -> piece.isCapitalized() && i > 0;
        };
    }

    private boolean isStop(Piece piece) {
        return lexicon.in(Group.BOUNDARIES, piece)
                || lexicon.in(Group.CONJUNCTIONS, piece)
                || lexicon.in(Group.THAT, piece)
                || lexicon.in(Group.RELATIVES, piece)
                || lexicon.in(Group.TIMES, piece);
    }

    private boolean startsPhrase(Passage passage, int first) {
        return isNominal(passage, first) && passage.get(first).pos() != PartOfSpeech.X
                || passage.get(first).pos() == PartOfSpeech.DET
                || passage.get(first).pos() == PartOfSpeech.X && !isStop(passage.get(first)) && (!lexicon.in(Group.PREPOSITIONS, passage.get(first)) || lexicon.in(Group.ARTICLES, passage.get(first)));
    }

    private boolean extendsLeft(Passage passage, int at, int floor) {
        Piece piece = passage.get(at - 1);
        Piece current = passage.get(at);
        if (lexicon.in(Group.TIMES, piece) || current.pos() == PartOfSpeech.PRON && !lexicon.in(Group.POSSESSIVES, current)) {
            return false;
        }
        return switch (piece.pos()) {
            case NOUN, PROPN, NUM, ADJ -> current.pos() != PartOfSpeech.DET && !lexicon.in(Group.POSSESSIVES, current);
            case DET -> true;
            case PRON -> lexicon.in(Group.POSSESSIVES, piece);
            case PART -> piece.lower().endsWith("s");
            case ADP -> at - 2 >= floor && !lexicon.in(Group.BOUNDARIES, piece) && isNominal(passage, at - 2) && !lexicon.in(Group.TIMES, passage.get(at - 2));
            case CCONJ -> at - 2 >= floor && isNominal(passage, at - 2) && !hasVerb(passage, floor, at - 1);
            case VERB -> isJoiner(current) || piece.isCapitalized() && at - 1 > floor || at - 2 >= floor && isDeterminer(passage.get(at - 2));
            case PUNCT, SYM -> isJoiner(piece);
            case X -> piece.isMark() ? isJoiner(piece) : !isStop(piece);
            default -> false;
        };
    }

    private boolean isDeterminer(Piece piece) {
        return piece.pos() == PartOfSpeech.DET || piece.pos() == PartOfSpeech.ADJ || lexicon.in(Group.POSSESSIVES, piece);
    }

    private static boolean hasVerb(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.get(i).pos() == PartOfSpeech.VERB || passage.get(i).pos() == PartOfSpeech.AUX) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoiner(Piece piece) {
        return piece.is("-") || piece.is("&") || piece.is("/") || piece.is("\u2013") || piece.is("'") || piece.is("\u00b7");
    }

    private boolean extendsRight(Passage passage, int at) {
        Piece piece = passage.get(at);
        Piece before = passage.get(at - 1);
        if (lexicon.in(Group.TIMES, piece) || before.pos() == PartOfSpeech.PRON && !lexicon.in(Group.POSSESSIVES, before)) {
            return false;
        }
        return switch (piece.pos()) {
            case NOUN, PROPN, NUM, ADJ -> true;
            case DET -> before.pos() == PartOfSpeech.ADP || before.pos() == PartOfSpeech.DET;
            case PRON -> lexicon.in(Group.POSSESSIVES, piece) && before.pos() == PartOfSpeech.ADP;
            case PART -> piece.lower().endsWith("s");
            case ADP -> lexicon.in(Group.OF, piece) && passage.has(at + 1) && !lexicon.in(Group.TIMES, passage.get(at + 1));
            case CCONJ -> isNominal(passage, at + 1) && (passage.get(at + 1).pos() == PartOfSpeech.PROPN || before.pos() == PartOfSpeech.NOUN && passage.get(at + 1).pos() == PartOfSpeech.NOUN);
            case PUNCT, SYM -> isJoiner(piece);
            case VERB -> piece.isCapitalized() && !isStop(piece) || isDeterminer(before) && isNominal(passage, at + 1);
            case X -> piece.isMark() ? isJoiner(piece) : !isStop(piece) && !lexicon.in(Group.AUXILIARIES, piece) && (!lexicon.in(Group.PREPOSITIONS, piece) || lexicon.in(Group.OF, piece));
            default -> piece.isCapitalized() && !isStop(piece);
        };
    }

    private boolean isLooseEnd(Passage passage, int i) {
        Piece piece = passage.get(i);
        return piece.pos() == PartOfSpeech.ADP || piece.pos() == PartOfSpeech.DET || piece.isMark() || lexicon.in(Group.OF, piece) || lexicon.in(Group.ARTICLES, piece);
    }

    private Optional<Range> trimLeft(Passage passage, int from, int to) {
        int start = from;
        while (start < to && isLooseStart(passage, start, to)) {
            start++;
        }
        return start < to ? Optional.of(new Range(start, to)) : Optional.empty();
    }

    private boolean isLooseStart(Passage passage, int i, int to) {
        Piece piece = passage.get(i);
        return piece.pos() == PartOfSpeech.ADP
                || piece.pos() == PartOfSpeech.CCONJ
                || piece.isMark()
                || piece.is("'s")
                || lexicon.in(Group.TIMES, piece) && i + 1 < to
                || piece.pos() == PartOfSpeech.X && (lexicon.in(Group.PREPOSITIONS, piece) || lexicon.in(Group.OF, piece));
    }
}
