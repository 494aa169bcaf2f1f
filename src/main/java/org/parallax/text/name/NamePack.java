package org.parallax.text.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;

/** What a language's {@code names.txt} says about names, with the gazetteer of places. */
final class NamePack {
    /** A section of {@code names.txt}, named there in lower case with spaces. */
    enum Group {
        NEVER, NOT_FIRST, TITLES, TITLE_MODIFIERS, JOINERS, OF_WORDS, OF_HEADS, OF_TITLES, POSSESSIVE_STARTS,
        ORG_HEADS, ORG_STARTS, GROUP_WORDS, EVENTS, EVENT_HEADS, EVENT_STARTS, PLACE_HEADS, PLACE_STARTS,
        WORK_CUES, PLACE_CUES, PERSON_CUES, PERSON_VERBS, HYPHEN_ENDS, FIRST_NAMES, REGIONS, ORGANISATIONS, NAME_ENDS, RULES
    }

    private static final Map<String, NamePack> LOADED = new ConcurrentHashMap<>();

    private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, CountryCode> demonyms = new HashMap<>();
    private final Gazetteer places;
    private final Set<String> firstWords = new HashSet<>();

    private NamePack(Language language) {
        for (Group group : Group.values()) {
            groups.put(group, new HashSet<>());
        }
        Optional<Lexicon> own = Lexicon.find(language.primary(), "names");
        Lexicon english = Lexicon.get("en", "names");
        own.ifPresent(this::add);
        groups.get(Group.FIRST_NAMES).addAll(words(english, Group.FIRST_NAMES));
        groups.get(Group.ORGANISATIONS).addAll(words(english, Group.ORGANISATIONS));
        own.ifPresent(data -> data.map("demonyms").forEach((name, country) -> demonyms.put(name, CountryCode.of(country))));
        own.ifPresent(data -> same.putAll(data.map("same")));
        this.places = Gazetteer.of(language, own);
        addFirstWords(places.names());
        addFirstWords(demonyms.keySet());
        addFirstWords(same.keySet());
        for (Group group : List.of(Group.ORGANISATIONS, Group.REGIONS, Group.GROUP_WORDS)) {
            addFirstWords(groups.get(group));
        }
    }

    static NamePack of(Language language) {
        return LOADED.computeIfAbsent(language.primary(), primary -> new NamePack(new Language(primary)));
    }

    private void addFirstWords(Set<String> names) {
        for (String name : names) {
            firstWords.add(firstLetters(name));
        }
    }

    /** Whether a name that the data knows may begin with the letters that this token begins with. */
    boolean mayBeginKnown(String lower) {
        String letters = firstLetters(lower);
        return firstWords.contains(letters) || Inflection.findStem(letters).isPresent();
    }

    private static String firstLetters(String lower) {
        int end = 0;
        while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
            end++;
        }
        return lower.substring(0, end);
    }

    private void add(Lexicon data) {
        for (Group group : Group.values()) {
            groups.get(group).addAll(words(data, group));
        }
    }

    private static Set<String> words(Lexicon data, Group group) {
        Set<String> words = new HashSet<>();
        for (String entry : data.terms(group.name().toLowerCase(Locale.ROOT).replace('_', ' '))) {
            for (String word : entry.split(",")) {
                words.add(word.strip());
            }
        }
        return words;
    }

    boolean has(Group group, String lower) {
        return groups.get(group).contains(lower);
    }

    boolean isDemonym(String lower) {
        return demonyms.containsKey(lower);
    }

    Optional<CountryCode> findDemonymCountry(String lower) {
        return Optional.ofNullable(demonyms.get(lower));
    }

    /** The name a thing is best known by, where the data knows it by several. */
    Optional<String> findKnownAs(String lower) {
        return Optional.ofNullable(same.get(lower));
    }

    Gazetteer places() {
        return places;
    }

    /** Whether the data knows the whole name, of whatever kind. */
    boolean isKnown(String lower) {
        return places.isPlace(lower) || demonyms.containsKey(lower) || same.containsKey(lower)
                || has(Group.ORGANISATIONS, lower) || has(Group.REGIONS, lower) || has(Group.GROUP_WORDS, lower);
    }
}
