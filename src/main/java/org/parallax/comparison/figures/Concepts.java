package org.parallax.comparison.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.parallax.text.language.Lexicon;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Classes of English words by which numbers are told apart: what happened (kill, injure), what is counted (home,
 * soldier), and words of which two never describe one figure (suspected, confirmed).
 *
 * <p>The keys of other languages' quantities are English as well, so that this serves them all.
 */
final class Concepts {
    static final String PERSON = "person";

    private final Map<String, String> events;
    private final Map<String, String> entities;
    private final Map<String, String> synonyms;
    private final Map<String, String> exclusive;
    private final Set<String> people = new HashSet<>();

    Concepts() {
        Lexicon lexicon = Lexicon.get("en", "figures");
        this.events = stems(lexicon.map("event"));
        this.entities = stems(lexicon.map("entity"));
        this.synonyms = stems(lexicon.map("synonym"));
        this.exclusive = new LinkedHashMap<>(lexicon.map("exclusive"));
        for (String line : lexicon.terms("people")) {
            for (String word : line.split(",")) {
                people.add(entity(word.strip()));
            }
        }
    }

    private static Map<String, String> stems(Map<String, String> words) {
        Map<String, String> stems = new HashMap<>();
        words.forEach((word, concept) -> stems.putIfAbsent(stem(word), concept));
        return stems;
    }

    /** What happened, where the word names one of the events that are told apart. */
    Optional<String> findEvent(String word) {
        return Optional.ofNullable(events.get(stem(word)));
    }

    /** The class of a counted noun: the noun's own stem where it has none. */
    String entity(String noun) {
        String stem = stem(noun);
        return entities.getOrDefault(stem, stem);
    }

    boolean isPeople(String entity) {
        return people.contains(entity);
    }

    /** The word's meaning for comparing surroundings: a class of any kind, else its stem; empty for a stop word. */
    Optional<String> findMeaning(String word) {
        if (word.length() < 2 || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word) && !word.equals("no")) {
            return Optional.empty();
        }
        String stem = stem(word);
        for (Map<String, String> classes : List.of(events, synonyms, entities)) {
            if (classes.containsKey(stem)) {
                return Optional.of(classes.get(stem));
            }
        }
        return Optional.of(stem);
    }

    /** Marks ({@code group:value}) that the words of a phrase in lower case carry. */
    Set<String> marks(String phrase) {
        Set<String> marks = new LinkedHashSet<>();
        String padded = " " + phrase + " ";
        exclusive.forEach((word, mark) -> {
            if (padded.contains(" " + word + " ")) {
                marks.add(mark);
            }
        });
        return marks;
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
