package org.parallax.comparison.perspective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * Which sentences of an original a sentence of its translation renders.
 *
 * <p>Both keep their order, so the cheapest monotone pairing is found by dynamic programming over 1-1, 1-2, 2-1, 1-0 and 0-1
 * steps with the length cost of Gale and Church (1993, "A Program for Aligning Sentences in Bilingual Corpora"); numbers in
 * digits that both sides share make a pairing cheaper.
 */
final class SentenceAlignment {
    /** Original sentences and translated sentences of one step, and what taking it costs before lengths are looked at. */
    private enum Step {
        ONE_ONE(1, 1, 0), TWO_ONE(2, 1, 2.3), ONE_TWO(1, 2, 2.3), ONE_NONE(1, 0, 4.5), NONE_ONE(0, 1, 4.5);

        final int original;
        final int translated;
        final double cost;

        Step(int original, int translated, double cost) {
            this.original = original;
            this.translated = translated;
            this.cost = cost;
        }
    }

    private static final double VARIANCE_PER_CHARACTER = 6.8;
    private static final double SHARED_NUMBER_BONUS = 1.5;

    private final AnalyzedText original;
    private final AnalyzedText translated;
    private final double ratio;
    private final List<Set<String>> originalNumbers;
    private final List<Set<String>> translatedNumbers;

    private SentenceAlignment(AnalyzedText original, AnalyzedText translated) {
        this.original = original;
        this.translated = translated;
        this.ratio = Math.max(1, translated.text().length()) / (double) Math.max(1, original.text().length());
        this.originalNumbers = original.sentences().stream().map(SentenceAlignment::numbers).toList();
        this.translatedNumbers = translated.sentences().stream().map(SentenceAlignment::numbers).toList();
    }

    /** For each sentence of the translation the span of the original that it renders; the nearest one where none does. */
    static List<Span> align(AnalyzedText original, AnalyzedText translated) {
        return original.sentences().isEmpty() ? List.of() : new SentenceAlignment(original, translated).solve();
    }

    private List<Span> solve() {
        int rows = original.sentences().size();
        int columns = translated.sentences().size();
        double[][] best = new double[rows + 1][columns + 1];
        Step[][] taken = new Step[rows + 1][columns + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                for (Step step : Step.values()) {
                    int fromRow = i - step.original;
                    int fromColumn = j - step.translated;
                    if (fromRow >= 0 && fromColumn >= 0) {
                        double cost = best[fromRow][fromColumn] + step.cost + mismatch(fromRow, i, fromColumn, j);
                        if (cost < best[i][j]) {
                            best[i][j] = cost;
                            taken[i][j] = step;
                        }
                    }
                }
            }
        }
        return spans(taken);
    }

    private List<Span> spans(Step[][] taken) {
        Span[] spans = new Span[translated.sentences().size()];
        int i = original.sentences().size();
        int j = spans.length;
        while (i > 0 || j > 0) {
            Step step = taken[i][j];
            int first = Math.min(i - step.original, original.sentences().size() - 1);
            int last = Math.max(first, i - 1);
            Span span = original.sentences().get(first).span().cover(original.sentences().get(last).span());
            Arrays.fill(spans, j - step.translated, j, span);
            i -= step.original;
            j -= step.translated;
        }
        return new ArrayList<>(Arrays.asList(spans));
    }

    /** Half the squared number of standard deviations by which the lengths differ, less what shared numbers speak for it. */
    private double mismatch(int fromRow, int toRow, int fromColumn, int toColumn) {
        if (fromRow == toRow || fromColumn == toColumn) {
            return 0;
        }
        double expected = length(original, fromRow, toRow) * ratio;
        double deviation = (length(translated, fromColumn, toColumn) - expected) / Math.sqrt(VARIANCE_PER_CHARACTER * Math.max(1, expected));
        int shared = 0;
        for (int row = fromRow; row < toRow; row++) {
            for (int column = fromColumn; column < toColumn; column++) {
                shared += (int) originalNumbers.get(row).stream().filter(translatedNumbers.get(column)::contains).count();
            }
        }
        return Math.min(deviation * deviation / 2, 12) - SHARED_NUMBER_BONUS * shared;
    }

    private static int length(AnalyzedText text, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += text.sentences().get(i).span().length();
        }
        return length;
    }

    private static Set<String> numbers(Sentence sentence) {
        Set<String> numbers = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.NUMBER) {
                StringBuilder digits = new StringBuilder();
                token.text().codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
                numbers.add(digits.toString());
            }
        }
        return numbers;
    }
}
