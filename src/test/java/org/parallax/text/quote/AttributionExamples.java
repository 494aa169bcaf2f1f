package org.parallax.text.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentences of {@code attributions/<language>.txt} with what they attribute, and how much of it is found. */
final class AttributionExamples {
    private final String language;
    private final List<Example> examples = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int expected;
    private int right;
    private int found;

    private record Example(String sentence, List<Expected> expected) {}

    /** One line below a sentence. */
    private record Expected(String source, String cue, String stance, String content) {
        boolean isMetBy(Attribution attribution, String text) {
            String name = attribution.source().map(Source::name).orElse("-");
            return name.equalsIgnoreCase(source)
                    && attribution.cue().in(text).equalsIgnoreCase(cue)
                    && attribution.stance().name().equalsIgnoreCase(stance)
                    && overlap(words(attribution.content().in(text)), words(content)) >= .6;
        }
    }

    private AttributionExamples(String language) {
        this.language = language;
    }

    /** Reads the sentences of a language and looks for what they attribute. */
    static AttributionExamples of(String language) {
        AttributionExamples examples = new AttributionExamples(language);
        examples.load();
        examples.examples.forEach(examples::measure);
        return examples;
    }

    private void load() {
        for (String line : read().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
            if (line.startsWith("  ")) {
                String[] parts = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
                examples.getLast().expected().add(new Expected(parts[0], parts[1], parts[2], parts[3]));
            } else {
                examples.add(new Example(line, new ArrayList<>()));
            }
        }
    }

    private String read() {
        try (InputStream in = AttributionExamples.class.getResourceAsStream("/attributions/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(Example example) {
        Reading reading = Reading.of(language, example.sentence());
        List<Attribution> open = new ArrayList<>(reading.attributions());
        found += open.size();
        expected += example.expected().size();
        for (Expected one : example.expected()) {
            if (open.removeIf(attribution -> one.isMetBy(attribution, reading.text()))) {
                right++;
            } else {
                faults.add("missing " + one);
            }
        }
        open.forEach(attribution -> faults.add("not expected " + attribution.source().map(Source::name).orElse("-") + " | " + attribution.cue().in(reading.text())
                + " | " + attribution.stance() + " | " + attribution.content().in(reading.text()) + " <- " + example.sentence()));
    }

    double recall() {
        return (double) right / expected;
    }

    double precision() {
        return found == 0 ? 0 : Math.min(1, (double) right / found);
    }

    /** {@code en: 104 sentences, recall .952, precision .943}. */
    String summary() {
        return String.format(Locale.ROOT, "%s: %d sentences, recall %.3f, precision %.3f", language, examples.size(), recall(), precision());
    }

    List<String> faults() {
        return faults;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split(separator(text))));
    }

    /** Scripts without spaces are compared by characters. */
    private static String separator(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? "" : "[^\\p{L}\\p{N}\\p{M}]+";
    }

    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
