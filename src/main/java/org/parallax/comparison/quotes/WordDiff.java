package org.parallax.comparison.quotes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a wording has of another, what it leaves out and what it puts in, word by word. */
final class WordDiff {
    private WordDiff() {}

    /** Runs in order of the wordings; words that differ in case or in marks around them only are the same. */
    static List<WordChange> between(String fullest, String mention) {
        List<String> from = words(fullest);
        List<String> to = words(mention);
        List<WordChange> changes = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(plain(from), plain(to)).getDeltas()) {
            int start = delta.getTarget().getPosition();
            add(changes, WordChange.Op.SAME, to.subList(at, start));
            int left = delta.getSource().getPosition();
            add(changes, WordChange.Op.DELETE, from.subList(left, left + delta.getSource().size()));
            at = start + delta.getTarget().size();
            add(changes, WordChange.Op.INSERT, to.subList(start, at));
        }
        add(changes, WordChange.Op.SAME, to.subList(at, to.size()));
        return changes;
    }

    private static void add(List<WordChange> changes, WordChange.Op op, List<String> words) {
        if (!words.isEmpty()) {
            changes.add(new WordChange(op, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(word -> {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").toLowerCase(Locale.ROOT);
            return bare.isEmpty() ? word : bare;
        }).toList();
    }
}
