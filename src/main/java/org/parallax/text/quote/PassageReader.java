package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** Cuts a text into passages: joins sentences that a segmenter cut inside or at a quotation. */
final class PassageReader {
    /** As far behind a quotation its words of reporting may begin. */
    private static final int MAX_TRAILING_PIECES = 12;

    /** A longer passage is cut, which bounds the cost of texts without sentence ends. */
    private static final int MAX_PIECES = 200;
    private static final int MAX_DATELINE_PIECES = 12;

    private final String text;
    private final SpeechLexicon lexicon;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Mention> names;
    private int nextName;
    private final List<Integer> sentenceOf = new ArrayList<>();

    private PassageReader(String text, List<Mention> names, SpeechLexicon lexicon) {
        this.text = text;
        this.names = names;
        this.lexicon = lexicon;
    }

    /** The passages of a text, in order; {@code names} are what it names, in order. */
    static List<Passage> read(String text, List<Sentence> sentences, List<MarkedWords> marked, List<Mention> names, SpeechLexicon lexicon) {
        PassageReader reader = new PassageReader(text, names, lexicon);
        reader.merge(sentences, marked);
        return reader.cut();
    }

    private void merge(List<Sentence> sentences, List<MarkedWords> marked) {
        int next = 0;
        int quotedTo = 0;
        for (int s = 0; s < sentences.size(); s++) {
            for (Token token : sentences.get(s).tokens()) {
                while (next < marked.size() && marked.get(next).marks().start() <= token.start()) {
                    quotedTo = marked.get(next).marks().end();
                    add(new Piece.Quoted(marked.get(next), next), s);
                    next++;
                }
                if (token.start() >= quotedTo) {
                    add(word(token), s);
                }
            }
        }
    }

    /** Taggers take a name that opens a sentence for a verb or a common noun. */
    private Piece.Word word(Token token) {
        while (nextName < names.size() && names.get(nextName).span().end() <= token.start()) {
            nextName++;
        }
        boolean named = token.isWord() && token.isCapitalized() && nextName < names.size() && names.get(nextName).span().contains(token.span());
        boolean noun = named && token.pos() != PartOfSpeech.X && names.get(nextName).type() != Mention.Type.GROUP;
        return new Piece.Word(token, noun ? PartOfSpeech.PROPN : token.pos(), named);
    }

    private void add(Piece piece, int sentence) {
        pieces.add(piece);
        sentenceOf.add(sentence);
    }

    private List<Passage> cut() {
        List<Passage> passages = new ArrayList<>();
        boolean startsParagraph = true;
        int start = behindDateline(0);
        for (int i = start + 1; i <= pieces.size(); i++) {
            if (i > start && (i == pieces.size() || i - start >= MAX_PIECES || isBoundary(i))) {
                passages.add(new Passage(pieces.subList(start, i), passages.isEmpty() || startsParagraph));
                startsParagraph = i < pieces.size() && hasLineEnd(i);
                start = startsParagraph ? behindDateline(i) : i;
            }
        }
        return passages;
    }

    /** Behind a dateline ("QUITO, Ecuador (Reuters) - "), which belongs to no clause. */
    private int behindDateline(int from) {
        for (int i = from + 1; i < Math.min(pieces.size() - 1, from + MAX_DATELINE_PIECES); i++) {
            Piece piece = pieces.get(i);
            boolean dash = piece.is("-") || piece.is("--") || piece.is("\u2013") || piece.is("\u2014") || piece.is("\u2015") || piece.is(".-");
            if (dash && pieces.get(i - 1).span().end() < piece.span().end() && isUpperCase(pieces.get(from))) {
                return i + 1;
            }
            if (piece.isQuoted() || piece.isWord() && !piece.isCapitalized() && !isCaseless(piece)) {
                return from;
            }
        }
        return from;
    }

    private static boolean isUpperCase(Piece piece) {
        return piece instanceof Piece.Word word && word.token().text().length() > 1 && word.token().text().equals(word.token().text().toUpperCase(Locale.ROOT)) && !isCaseless(piece);
    }

    private static boolean isCaseless(Piece piece) {
        return piece instanceof Piece.Word word && !Character.isLowerCase(word.token().text().codePointAt(0)) && !Character.isUpperCase(word.token().text().codePointAt(0));
    }

    /** Whether a passage ends between the piece before and this one. */
    private boolean isBoundary(int i) {
        Piece before = pieces.get(i - 1);
        Piece after = pieces.get(i);
        if (before instanceof Piece.Quoted quoted) {
            return endsWith(quoted, i, after);
        }
        boolean sentenceEnd = !sentenceOf.get(i - 1).equals(sentenceOf.get(i));
        if (after.isQuoted()) {
            return (sentenceEnd || hasLineEnd(i) || isFullStop(before)) && !before.is(":") && !before.is(",");
        }
        return sentenceEnd;
    }

    private boolean endsWith(Piece.Quoted quoted, int i, Piece after) {
        if (after.isMark() && !hasLineEnd(i)) {
            return false;
        }
        char last = QuotedWords.lastMark(text, quoted.marked());
        boolean lineEnd = hasLineEnd(i);
        boolean comma = last == ',' || last == '\uff0c' || last == '\u060c' || last == ';' || last == '\u2014' || last == '-';
        if (comma) {
            return false;
        }
        boolean stop = last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002' || last == '\uff01' || last == '\uff1f' || last == '\u061f';
        if (after.isQuoted()) {
            return stop || lineEnd;
        }
        if (!stop && !lineEnd) {
            return false;
        }
        boolean lowerWord = after instanceof Piece.Word word && Character.isLowerCase(word.token().text().codePointAt(0));
        if (lowerWord && !lineEnd) {
            return false;
        }
        return !reportingFollows(i, last == '.' || last == '\u3002');
    }

    /**
     * Whether the pieces from here are somebody and a word of reporting and then an end, as in {@code "Why?" Ann Lee asked.}
     *
     * @param strict after a full stop nothing but the end of the sentence may follow
     */
    private boolean reportingFollows(int from, boolean strict) {
        int limit = Math.min(pieces.size(), from + MAX_TRAILING_PIECES);
        for (int i = from; i < limit; i++) {
            Piece piece = pieces.get(i);
            if (piece.isQuoted() || piece.isMark() && !piece.is("-")) {
                return false;
            }
            int length = lexicon.verbLength(pieces, i);
            if (length > 0 && i > from | !piece.isCapitalized()) {
                int behind = i + length;
                boolean end = behind >= pieces.size() || isFullStop(pieces.get(behind)) || sentenceOf.get(behind) > sentenceOf.get(i);
                boolean looseEnd = behind < pieces.size() && (pieces.get(behind).is(",") || lexicon.isAdjunctStart(pieces.get(behind)) || i == from);
                return end || !strict && looseEnd;
            }
        }
        return false;
    }

    private static boolean isFullStop(Piece piece) {
        return piece.isMark() && ".!?\u2026\u3002\uff01\uff1f\u061f...".contains(piece.lower());
    }

    private boolean hasLineEnd(int i) {
        int from = i == 0 ? 0 : pieces.get(i - 1).span().end();
        int to = pieces.get(i).span().start();
        return to > from && Span.of(from, to).in(text).indexOf('\n') >= 0;
    }
}
