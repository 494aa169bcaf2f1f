package org.parallax.comparison.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Choice among what several tellings say. */
final class LabelWords {
    private LabelWords() {}

    /** The commonest answer; of equals the first. */
    static Optional<String> commonest(List<Slot> slots, Function<Slot, Optional<String>> answer) {
        List<String> answers = slots.stream().map(answer).flatMap(Optional::stream).toList();
        Map<String, Long> counts = answers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return answers.stream().reduce((best, other) -> counts.get(other) > counts.get(best) ? other : best);
    }

    /** The first letter a capital, white space single. */
    static String capitalized(String label) {
        String line = label.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return line;
        }
        int first = line.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + line.substring(Character.charCount(first));
    }
}
