package org.parallax.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** Runs of capitalised words: names as far as case alone tells. */
final class CapitalNames {
    private CapitalNames() {}

    static List<String> of(String text, List<Sentence> sentences) {
        Set<String> lowered = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() && !token.isCapitalized()) {
                    lowered.add(token.lower());
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean shouts = mostlyCapitalized(sentence);
            Token first = null;
            Token last = null;
            boolean start = true;
            for (Token token : sentence.tokens()) {
                boolean part = token.isWord() && token.isCapitalized() && !((start || shouts) && lowered.contains(token.lower()));
                if (part) {
                    first = first == null ? token : first;
                    last = token;
                } else if (first != null) {
                    names.add(text.substring(first.start(), last.end()));
                    first = null;
                }
                start &= !token.isWord();
            }
            if (first != null) {
                names.add(text.substring(first.start(), last.end()));
            }
        }
        return names;
    }

    private static boolean mostlyCapitalized(Sentence sentence) {
        long words = sentence.tokens().stream().filter(Token::isWord).count();
        return sentence.tokens().stream().filter(token -> token.isWord() && token.isCapitalized()).count() * 2 > words;
    }
}
