package org.parallax.similarity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Four-word shingles of what stands within quotation marks. */
final class QuotedPassages {
    private static final int WORDS = 4;
    private static final Pattern QUOTED = Pattern.compile("[“\"«„]([^“”\"«»„\\n]{15,600})[”\"»“]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private QuotedPassages() {}

    static TermCounts.Builder of(String text) {
        TermCounts.Builder shingles = new TermCounts.Builder();
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
            List<String> words = BETWEEN_WORDS.splitAsStream(quoted.group(1).toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
            for (int shingle : ShingleSketch.shingles(words, WORDS)) {
                shingles.add(shingle, 1);
            }
        }
        return shingles;
    }
}
