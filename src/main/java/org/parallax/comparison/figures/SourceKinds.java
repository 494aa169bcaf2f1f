package org.parallax.comparison.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.text.language.Lexicon;

/**
 * Whether two sources are certainly two: "the authorities" may be the very agency that another article names, "the
 * Interior Ministry" is its spokesman, and "it" names nobody.
 */
final class SourceKinds {
    private final Set<String> nameless;
    private final Set<String> generic;
    private final Set<String> official;
    private final Set<String> empty;
    private final Map<String, String> synonyms;

    SourceKinds() {
        Lexicon lexicon = Lexicon.get("en", "figures");
        nameless = words(lexicon, "source-nameless");
        generic = words(lexicon, "source-generic");
        official = words(lexicon, "source-official");
        empty = words(lexicon, "source-empty");
        synonyms = lexicon.map("source-synonym");
    }

    private static Set<String> words(Lexicon lexicon, String section) {
        return lexicon.terms(section).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words say who it is at all. */
    boolean isNamed(String source) {
        return !wordsOf(source).isEmpty();
    }

    /** Whether both are named and the one cannot be the other. */
    boolean areTwo(String one, String other) {
        Set<String> words = wordsOf(one);
        Set<String> others = wordsOf(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        Set<String> name = nameOf(words);
        Set<String> otherName = nameOf(others);
        if (name.isEmpty() || otherName.isEmpty()) {
            return !(isOfficial(words) && isOfficial(others));
        }
        return !name.containsAll(otherName) && !otherName.containsAll(name);
    }

    /** Whether both speak for the state, so that the later of them may take over the count of the earlier. */
    boolean areBothOfficial(String one, String other) {
        return isOfficial(one) && isOfficial(other);
    }

    /** Whether it speaks for the state. */
    boolean isOfficial(String source) {
        return isOfficial(wordsOf(source));
    }

    /** What tells it from others of its kind: the "health" of a ministry; nothing of "the authorities". */
    private Set<String> nameOf(Set<String> words) {
        return words.stream().filter(word -> !generic.contains(word)).collect(Collectors.toSet());
    }

    private boolean isOfficial(Set<String> words) {
        return words.stream().anyMatch(official::contains);
    }

    private Set<String> wordsOf(String source) {
        Set<String> words = new TreeSet<>();
        for (String word : source.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (word.length() > 1 && !Character.isDigit(word.charAt(0)) && !empty.contains(word)) {
                words.add(synonyms.getOrDefault(word, word));
            }
        }
        return nameless.containsAll(words) ? Set.of() : words;
    }
}
