package org.parallax.similarity.embedding;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word pieces that a model knows, with their numbers. */
final class Vocabulary {
    private static final Pattern ENTRY = Pattern.compile("\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)\\s*,?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

    private final Map<String, Integer> numbers;

    Vocabulary(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /** Reads the member {@code vocab} of a Hugging Face tokenizer file, which has an entry a line. */
    static Vocabulary of(String tokenizer) {
        Map<String, Integer> numbers = new HashMap<>();
        tokenizer.lines()
                .dropWhile(line -> !line.strip().equals("\"vocab\": {"))
                .skip(1)
                .takeWhile(line -> !line.strip().startsWith("}"))
                .forEach(line -> add(line, numbers));
        return new Vocabulary(numbers);
    }

    private static void add(String line, Map<String, Integer> into) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalArgumentException("not an entry of a vocabulary: " + line);
        }
        into.put(unescape(entry.group(1)), Integer.parseInt(entry.group(2)));
    }

    private static String unescape(String json) {
        return ESCAPE.matcher(json).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null
                ? escape.group(2)
                : Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    int size() {
        return numbers.size();
    }

    OptionalInt find(String piece) {
        Integer number = numbers.get(piece);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** {@link IllegalArgumentException} for a piece that is not there. */
    int get(String piece) {
        return find(piece).orElseThrow(() -> new IllegalArgumentException("no word piece " + piece));
    }
}
