package org.parallax.similarity.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts text into the word pieces of BERT's uncased models (Devlin 2019; WordPiece: Schuster, Nakajima 2012).
 *
 * <p>Control characters are dropped, accents and capitals removed; words end at blanks, and every punctuation mark and every
 * Chinese character is a word. A word is the longest piece it starts with, then the longest continuation {@code ##…}, and
 * so on; where that leaves a rest, or the word is very long, it is unknown as a whole.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int begin;
    private final int end;
    private final int unknown;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.begin = vocabulary.get("[CLS]");
        this.end = vocabulary.get("[SEP]");
        this.unknown = vocabulary.get("[UNK]");
    }

    /**
     * The numbers of the first pieces, between those of beginning and end; no more of the text is read than they need.
     *
     * @param limit numbers at most, beginning and end included; at least 2
     */
    long[] of(String text, int limit) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(begin);
        StringBuilder word = new StringBuilder();
        int at = 0;
        while (at < text.length() && pieces.size() < limit - 1) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (isBlank(character) || isIdeograph(character)) {
                addWords(word, pieces);
                if (!isBlank(character)) {
                    addWords(word.appendCodePoint(character), pieces);
                }
            } else if (!isDropped(character)) {
                word.appendCodePoint(character);
            }
        }
        addWords(word, pieces);
        List<Integer> first = pieces.subList(0, Math.min(pieces.size(), limit - 1));
        first.add(end);
        return first.stream().mapToLong(piece -> piece).toArray();
    }

    private void addWords(StringBuilder run, List<Integer> into) {
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(run, Normalizer.Form.NFD).codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(character -> {
                    if (isPunctuation(character)) {
                        addWord(word, into);
                        addWord(word.appendCodePoint(character), into);
                    } else {
                        word.appendCodePoint(character);
                    }
                });
        addWord(word, into);
        run.setLength(0);
    }

    private void addWord(StringBuilder word, List<Integer> into) {
        if (!word.isEmpty()) {
            into.addAll(pieces(word.toString()));
            word.setLength(0);
        }
    }

    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int from = word.codePointCount(0, word.length()) > LONGEST_WORD ? -1 : 0;
        while (from >= 0 && from < word.length()) {
            from = addLongest(word, from, pieces);
        }
        return from < 0 ? List.of(unknown) : pieces;
    }

    /** Where the longest piece from here ends; -1 where there is none. */
    private int addLongest(String word, int from, List<Integer> into) {
        String prefix = from == 0 ? "" : "##";
        for (int to = word.length(); to > from; to = word.offsetByCodePoints(to, -1)) {
            OptionalInt piece = vocabulary.find(prefix + word.substring(from, to));
            if (piece.isPresent()) {
                into.add(piece.getAsInt());
                return to;
            }
        }
        return -1;
    }

    private static boolean isBlank(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private static boolean isDropped(int character) {
        return character == 0xFFFD || switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int character) {
        return character > ' ' && character < 127 && !Character.isLetterOrDigit(character) || switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Blocks of Chinese characters; neither kana nor hangul, as in the model's own tokenizer. */
    private static boolean isIdeograph(int character) {
        return character >= 0x4E00 && character <= 0x9FFF
                || character >= 0x3400 && character <= 0x4DBF
                || character >= 0x20000 && character <= 0x2A6DF
                || character >= 0x2A700 && character <= 0x2CEAF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0x2F800 && character <= 0x2FA1F;
    }
}
