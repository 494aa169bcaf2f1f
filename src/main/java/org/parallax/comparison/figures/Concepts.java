package org.parallax.comparison.figures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.text.language.Lexicon;
import org.parallax.text.quantity.Dimension;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Classes of English words by which numbers are told apart: what happened (kill, injure), what is counted (home,
 * soldier), and words of which two never describe one figure (suspected, confirmed).
 *
 * <p>The keys of other languages' quantities are English as well, so that this serves them all.
 */
final class Concepts {
    static final String PERSON = "person";

    /** Stems already made, up to a limit: a stem takes far longer to make than to look up. */
    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();
    private static final int MOST_STEMS = 50_000;

    private final Map<String, String> events;
    private final Map<Dimension, Map<String, String>> deeds = new EnumMap<>(Dimension.class);
    private final Map<String, String> usualEvents;
    private final Map<String, String> eventLabels;
    private final Map<String, String> entities;
    private final Map<String, String> synonyms;
    private final Map<String, String> exclusive;
    private final Map<String, String> exclusiveBehind;
    private final Map<String, String> exclusiveBefore;
    private final List<Set<String>> kinEvents;
    private final Set<String> people = new HashSet<>();
    private final List<Set<String>> apart;
    private final Set<String> stopWords = new HashSet<>();
    private final Set<String> ofThings = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Set<String> tallies = new HashSet<>();

    Concepts() {
        Lexicon lexicon = Lexicon.get("en", "figures");
        this.events = stems(lexicon.map("event"));
        for (Dimension dimension : Dimension.values()) {
            deeds.put(dimension, stems(lexicon.map("deed-" + dimension.key())));
        }
        this.eventLabels = lexicon.map("event-label");
        this.usualEvents = lexicon.map("usual-event");
        this.entities = stems(lexicon.map("entity"));
        this.synonyms = stems(lexicon.map("synonym"));
        this.exclusive = lexicon.map("exclusive");
        this.exclusiveBehind = lexicon.map("exclusive-behind");
        this.exclusiveBefore = lexicon.map("exclusive-before");
        this.kinEvents = lexicon.terms("kin-event").stream().map(line -> Set.of(line.split(",\\s*"))).toList();
        words(lexicon, "people").forEach(word -> people.add(entity(word)));
        this.apart = lexicon.terms("apart").stream()
                .map(line -> Arrays.stream(line.split(",")).map(word -> entity(word.strip())).collect(Collectors.toUnmodifiableSet()))
                .toList();
        words(lexicon, "event-of-things").forEach(ofThings::add);
        words(lexicon, "weak").forEach(word -> weak.add(entity(word)));
        words(lexicon, "tally").forEach(word -> tallies.add(entity(word)));
        words(lexicon, "stop").forEach(word -> stopWords.add(stem(word)));
    }

    private static Stream<String> words(Lexicon lexicon, String section) {
        return lexicon.terms(section).stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip);
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

    /** The event in words behind a counted noun: "killed"; empty for one that its nouns already tell. */
    Optional<String> findEventLabel(String event) {
        return Optional.ofNullable(eventLabels.get(event));
    }

    /** Whether the event is one of people, not of buildings. */
    boolean befallsPeople(String event) {
        return !ofThings.contains(event);
    }

    /** Whether two different events may be told of the same people: the injured are taken to hospital. */
    boolean areKin(String event, String other) {
        return kinEvents.stream().anyMatch(kin -> kin.contains(event) && kin.contains(other));
    }

    /** What somebody does with a measure that is no count: hands down a term, demands a sum. */
    Optional<String> findDeed(Dimension dimension, String word) {
        return Optional.ofNullable(deeds.get(dimension).get(stem(word)));
    }

    /** The event that a class is counted for where no other is named: demonstrators take part. */
    Optional<String> findUsualEvent(String entity) {
        return Optional.ofNullable(usualEvents.get(entity));
    }

    /** What an event counts where no noun says it. */
    String countedBy(String event) {
        return event.equals("infect") ? entity("case") : PERSON;
    }

    /** The class of a counted noun: the noun's own stem where it has none. */
    String entity(String noun) {
        String stem = stem(noun);
        return entities.getOrDefault(stem, stem);
    }

    /** Whether the noun is of a class that is told apart. */
    boolean isEntity(String noun) {
        return entities.containsKey(stem(noun));
    }

    /** A noun that all measures of a kind have: a rate, a price. */
    boolean isWeak(String entity) {
        return weak.contains(entity);
    }

    /** Games, rounds, reasons: a text has many numbers of them, each of something else. */
    boolean isTally(String entity) {
        return tallies.contains(entity);
    }

    /** Two classes of people of which nobody is both. */
    boolean areApart(String entity, String other) {
        return !entity.equals(other) && apart.stream().anyMatch(line -> line.contains(entity) && line.contains(other));
    }

    boolean isPeople(String entity) {
        return people.contains(entity);
    }

    /** The word's meaning for comparing surroundings: a class of any kind, else its stem; empty for a stop word. */
    Optional<String> findMeaning(String word) {
        if (word.length() < 2 || stopWords.contains(stem(word))) {
            return Optional.empty();
        }
        String stem = stem(word);
        for (Map<String, String> classes : List.of(synonyms, events, entities)) {
            if (classes.containsKey(stem)) {
                return Optional.of(classes.get(stem));
            }
        }
        return Optional.of(stem);
    }

    /** Marks ({@code group:value}) that the words beside a number, in lower case, carry. */
    Set<String> marks(String words) {
        return marks(words, exclusive);
    }

    /** Marks that only the words behind a number carry: "two of them", "80 km/h above". */
    Set<String> marksBehind(String words) {
        return marks(words, exclusiveBehind);
    }

    /** Marks of the words right before the number: "including 12 children". */
    Set<String> marksBefore(String words) {
        return marks(words, exclusiveBefore);
    }

    private static Set<String> marks(String words, Map<String, String> table) {
        Set<String> marks = new TreeSet<>();
        String padded = " " + words + " ";
        table.forEach((word, mark) -> {
            if (padded.contains(" " + word + " ")) {
                marks.add(mark);
            }
        });
        return marks;
    }

    private static String stem(String word) {
        String known = STEMS.get(word);
        if (known != null) {
            return known;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        if (STEMS.size() < MOST_STEMS) {
            STEMS.put(word, stem);
        }
        return stem;
    }
}
