package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What a word or a short phrase comes to once form and wording are taken away: "were shot", "opened fire" and "gunfire" are
 * all {@code shooting}. A word of no class is its stem.
 */
public final class WordClasses {
    /** A run of tokens that is one term. */
    public record Term(String key, int length) {}

    /** Two terms, anywhere in a clause, that together are of a class. */
    record Pair(String first, String second, String label) {}

    private static final int LONGEST_PHRASE = 4;

    private final Map<String, String> irregular;
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Map<String, String>> pairs = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> light;
    private final ThreadLocal<EnglishStemmer> stemmer = ThreadLocal.withInitial(EnglishStemmer::new);
    private final ThreadLocal<Map<String, String>> stems = ThreadLocal.withInitial(HashMap::new);

    /** Those of English. */
    public static WordClasses english() {
        return ClaimLexicon.english().words;
    }

    WordClasses(Lexicon data) {
        this.irregular = data.map("irregular");
        data.map("classes").forEach((phrase, label) -> {
            classes.put(normalize(phrase), label);
            labels.add(label);
        });
        data.map("pairs").forEach((pair, label) -> {
            String[] words = pair.split(" ");
            pairs.computeIfAbsent(stem(words[0]), unseen -> new LinkedHashMap<>()).put(stem(words[1]), label);
            labels.add(label);
        });
        this.light = data.terms("light").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(word -> stem(word.strip()))
                .collect(Collectors.toSet());
    }

    private String normalize(String phrase) {
        int slash = phrase.indexOf('/');
        String words = slash < 0 ? phrase : phrase.substring(0, slash);
        String stemmed = Arrays.stream(words.split(" ")).map(this::stem).collect(Collectors.joining(" "));
        return slash < 0 ? stemmed : stemmed + phrase.substring(slash);
    }

    /** The term that begins at the token: the longest phrase that has a class, else the word. */
    public Term termAt(List<Token> tokens, int from, int limit) {
        StringBuilder phrase = new StringBuilder();
        Term longest = null;
        for (int i = from; i < limit && i < from + LONGEST_PHRASE && tokens.get(i).isWord(); i++) {
            phrase.append(i == from ? "" : " ").append(stem(tokens.get(i).lower()));
            String label = i > from ? classes.get(phrase.toString()) : classOf(phrase.toString(), tokens.get(i).pos());
            if (label != null) {
                longest = new Term(label, i - from + 1);
            }
        }
        return longest != null ? longest : new Term(stem(tokens.get(from).lower()), 1);
    }

    private String classOf(String stem, PartOfSpeech pos) {
        String marked = switch (pos) {
            case VERB -> classes.get(stem + "/v");
            case NOUN, PROPN -> classes.get(stem + "/n");
            case ADJ -> classes.get(stem + "/a");
            default -> null;
        };
        return marked != null ? marked : classes.get(stem);
    }

    /** Pairs of words of a class that are both among the stems of a clause. */
    List<Pair> pairsAmong(Set<String> stems) {
        List<Pair> found = new ArrayList<>();
        for (String stem : stems) {
            pairs.getOrDefault(stem, Map.of()).forEach((second, label) -> {
                if (stems.contains(second)) {
                    found.add(new Pair(classes.getOrDefault(stem, stem), classes.getOrDefault(second, second), label));
                }
            });
        }
        return found;
    }

    /** Whether the term is the label of a class, not merely a stem. */
    boolean isClass(String term) {
        return labels.contains(term);
    }

    /** Whether the term is one of those that every event has. */
    public boolean isLight(String term) {
        return light.contains(term);
    }

    /** Whether the word is a form that its stem does not show: "went", "shot". */
    boolean isIrregularForm(String word) {
        return irregular.containsKey(word);
    }

    String stem(String word) {
        return stems.get().computeIfAbsent(word, this::computeStem);
    }

    private String computeStem(String word) {
        EnglishStemmer english = stemmer.get();
        english.setCurrent(irregular.getOrDefault(word, word));
        english.stem();
        return english.getCurrent();
    }
}
