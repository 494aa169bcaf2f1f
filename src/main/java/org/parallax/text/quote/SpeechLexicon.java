package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;

/** The words of reporting of a language and the small words around them, from {@code lang/<language>/quote.txt}. */
final class SpeechLexicon {
    private static final Map<String, SpeechLexicon> LEXICONS = new ConcurrentHashMap<>();

    /** What a pronoun or a title tells about the one it stands for. */
    enum Gender {
        MALE, FEMALE, PLURAL, THING
    }

    /** Groups of words that are looked up alone. */
    enum Group {
        THAT, AUXILIARIES, NEGATIONS, ARTICLES, INDEFINITE, BOUNDARIES, RELATIVES, CONJUNCTIONS, PREPOSITIONS, ELISIONS, WORKS, NAMED, AT, TO,
        TIMES, ORGANISATIONS, POSSESSIVES, OF, PASSIVES, BY, PARTICIPLES, GENERIC, CONTRAST, MODALS, OPINIONS, NOBODY, OBJECTS, REFLEXIVES, BYSTANDERS, MEDIA, AS
    }

    private final Map<String, List<Cue.Entry>> entries = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Map<Group, Set<String>> groups = new HashMap<>();
    private final Map<String, String> placing = new HashMap<>();
    private final Map<String, Gender> pronouns = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    private SpeechLexicon(Optional<Lexicon> lexicon) {
        for (Group group : Group.values()) {
            groups.put(group, lexicon.map(data -> Set.copyOf(data.terms(group.name().toLowerCase(Locale.ROOT)))).orElse(Set.of()));
        }
        lexicon.ifPresent(this::load);
        entries.values().forEach(list -> list.sort(Comparator.comparingInt((Cue.Entry entry) -> -entry.words().size())));
    }

    /** The lexicon of a language, loaded at its first use; an empty one where there is no pack. */
    static SpeechLexicon of(Language language) {
        return LEXICONS.computeIfAbsent(language.primary(), primary -> new SpeechLexicon(Lexicon.find(primary, "quote")));
    }

    private void load(Lexicon data) {
        data.map("verbs").forEach((form, value) -> {
            String[] parts = value.split(" ");
            add(form, Cue.Frame.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[0]);
        });
        data.map("states").forEach((form, stance) -> add(form, Cue.Frame.STATE, stance));
        data.map("sources").forEach((form, stance) -> add(form, Cue.Frame.PREPOSITION, stance));
        data.map("hearsay").forEach((form, stance) -> add(form, Cue.Frame.HEARSAY, stance));
        data.map("nouns").forEach((form, stance) -> {
            nouns.add(form);
            add(form, Cue.Frame.NOUN, stance);
        });
        placing.putAll(data.map("placing"));
        data.map("pronouns").forEach((form, gender) -> pronouns.put(form, parseGender(gender)));
        data.map("gender").forEach((form, gender) -> genders.put(form, parseGender(gender)));
    }

    private static Gender parseGender(String name) {
        return Gender.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void add(String form, Cue.Frame frame, String stance) {
        List<String> words = List.of(form.split(" "));
        entries.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                .add(new Cue.Entry(words, frame, Stance.valueOf(stance.toUpperCase(Locale.ROOT))));
    }

    /** The longest entry of one of the wanted kinds that begins at the piece. */
    Optional<Cue.Entry> find(List<Piece> pieces, int at, Predicate<Cue.Entry> wanted) {
        for (Cue.Entry entry : entries.getOrDefault(pieces.get(at).lower(), List.of())) {
            if (wanted.test(entry) && matches(entry, pieces, at)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Cue.Entry entry, List<Piece> pieces, int at) {
        if (at + entry.words().size() > pieces.size()) {
            return false;
        }
        for (int i = 1; i < entry.words().size(); i++) {
            if (!pieces.get(at + i).is(entry.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many pieces the verb of reporting that begins here has; 0 where none does. */
    int verbLength(List<Piece> pieces, int at) {
        return find(pieces, at, Cue.Entry::isVerb)
                .map(entry -> entry.words().size())
                .orElse(0);
    }

    /** Whether a form that is a verb of reporting may as well be a noun. */
    boolean isAlsoNoun(String form) {
        return nouns.contains(form);
    }

    boolean in(Group group, Piece piece) {
        return groups.get(group).contains(piece.lower());
    }

    Set<String> words(Group group) {
        return groups.get(group);
    }

    /** The preposition that makes a verb one of reporting: the "at" of "put the toll at 40". */
    Optional<String> placing(Piece piece) {
        return Optional.ofNullable(placing.get(piece.lower()));
    }

    Optional<Gender> pronoun(Piece piece) {
        return Optional.ofNullable(pronouns.get(piece.lower()));
    }

    /** What a title, a kinship or a given name tells of its bearer. */
    Optional<Gender> gender(String lower) {
        return Optional.ofNullable(genders.get(lower));
    }

    /** Whether a piece begins a time, a place or a manner behind a verb ("on Monday", "in Paris", "to reporters"). */
    boolean isAdjunctStart(Piece piece) {
        return in(Group.PREPOSITIONS, piece) || in(Group.TIMES, piece) || in(Group.TO, piece);
    }

    /** Whether a verb has the ending of a present participle or gerund, whose subject stands elsewhere. */
    boolean isParticiple(Piece piece) {
        for (String ending : groups.get(Group.PARTICIPLES)) {
            if (piece.lower().length() > ending.length() + 2 && piece.lower().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
