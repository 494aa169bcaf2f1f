package org.parallax.text.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.text.name.Mention.Type;

/**
 * Ties the mentions of one entity within a text together: a last name to the full name, an acronym to the words it
 * stands for, short to long names of organisations.
 */
final class Coreference {
    /** A full name that first comes so many characters behind the short one is not what the short one is short for. */
    private static final int MAX_DELAY = 800;

    private final NamePack pack;
    private final Map<String, List<Typed>> byName = new HashMap<>();
    private final Map<String, List<Typed>> byShortForm = new HashMap<>();
    private final Map<String, Mention> surrounding = new HashMap<>();
    /** By name, so that a name is looked up once however often it stands. */
    private final Map<String, Type> guesses = new HashMap<>();
    private final Map<String, Optional<Typed>> fullNames = new HashMap<>();

    /** A candidate and its kind; an unsure kind gives way to that of the same name elsewhere. */
    record Typed(Candidate name, Type type, boolean sure) {}

    private Coreference(NamePack pack) {
        this.pack = pack;
    }

    /** Knows every name of the text before the first is asked for. */
    static Coreference of(List<Typed> names, NamePack pack, List<Mention> surrounding) {
        Coreference coreference = new Coreference(pack);
        for (Mention mention : surrounding) {
            coreference.surrounding.putIfAbsent(Words.lower(mention.text()), mention);
        }
        for (Mention mention : surrounding) {
            String lower = Words.lower(mention.text());
            if (mention.type() == Type.PERSON) {
                coreference.surrounding.putIfAbsent(lower.substring(lower.lastIndexOf(' ') + 1), mention);
            }
        }
        for (Typed typed : names) {
            coreference.byName.computeIfAbsent(typed.name().lower(), lower -> new ArrayList<>()).add(typed);
        }
        for (Typed typed : names) {
            for (String form : shortForms(typed.name(), coreference.type(typed))) {
                coreference.byShortForm.computeIfAbsent(form, key -> new ArrayList<>()).add(typed);
            }
        }
        coreference.guesses.clear();
        coreference.fullNames.clear();
        return coreference;
    }

    private static List<String> shortForms(Candidate name, Type type) {
        String[] words = name.lower().split(" ");
        if (words.length < 2) {
            return List.of();
        }
        return switch (type) {
            case PERSON -> {
                String last = stem(isSuffix(words[words.length - 1]) ? words[words.length - 2] : words[words.length - 1]);
                yield words.length > 2 ? List.of(last, words[0], words[0] + " " + last) : List.of(last, words[0]);
            }
            case ORG, EVENT -> {
                String capitals = capitals(name.text());
                String withoutLast = capitals.length() > 3 ? capitals.substring(0, capitals.length() - 1) : capitals;
                yield List.of(words[words.length - 1], capitals, withoutLast, initials(words));
            }
            case GROUP, PLACE, WORK -> List.of();
        };
    }

    private static String stem(String word) {
        return Inflection.findStem(word).orElse(word);
    }

    private static boolean isSuffix(String word) {
        return word.equals("jr.") || word.equals("sr.") || word.equals("jr") || word.equals("ii") || word.equals("iii");
    }

    private static String capitals(String name) {
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            capitals.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        return Words.lower(capitals.toString());
    }

    private static String initials(String[] words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    /** The kind of the entity: what is sure of this mention, else of another mention of the same name or of its full name. */
    Type type(Typed typed) {
        if (typed.sure()) {
            return typed.type();
        }
        Mention around = surrounding.get(typed.name().lower());
        if (around != null) {
            return around.type();
        }
        Type known = guesses.get(typed.name().lower());
        if (known == null) {
            List<Typed> same = byName.get(typed.name().lower());
            Optional<Typed> sure = same.stream().filter(Typed::sure).findFirst();
            known = sure.or(() -> findFull(typed.name())).map(Typed::type).orElseGet(() -> likeliest(same));
            guesses.put(typed.name().lower(), known);
        }
        return known;
    }

    /** Of guesses that differ, the one that some neighbour suggested; organisation is what remains where none does. */
    private static Type likeliest(List<Typed> same) {
        return same.stream().map(Typed::type).filter(type -> type != Type.ORG).findFirst().orElse(Type.ORG);
    }

    /** The fullest name of the entity, in plain Latin letters; of a place known to CLDR its English name. */
    String key(Typed typed) {
        Type type = type(typed);
        Candidate name = typed.name();
        Mention around = surrounding.get(name.lower());
        if (around != null && around.type() == type) {
            return around.key();
        }
        Optional<String> known = pack.findKnownAs(name.lower());
        if (known.isPresent()) {
            return Romanizer.plain(known.get());
        }
        if (type == Type.PLACE) {
            return Romanizer.plain(pack.places().find(name.lower()).map(Gazetteer.Place::english).orElse(name.lower()));
        }
        Optional<Typed> full = findFull(name).filter(found -> type(found) == type);
        return Romanizer.plain(full.map(found -> found.name().lower()).orElse(name.lower()));
    }

    /** The full name that the text uses most of those that the name may be short for. */
    private Optional<Typed> findFull(Candidate name) {
        Optional<Typed> full = fullNames.get(name.text());
        if (full == null) {
            full = searchFull(name);
            fullNames.put(name.text(), full);
        }
        return full;
    }

    private Optional<Typed> searchFull(Candidate name) {
        String[] words = name.lower().split(" ");
        boolean acronym = words.length == 1 && Words.isAcronym(name.text());
        String form = words.length > 1 ? words[0] + " " + stem(words[words.length - 1]) : acronym ? name.lower().replace(".", "") : stem(name.lower());
        int start = byName.get(name.lower()).getFirst().name().span().start();
        return byShortForm.getOrDefault(form, List.of()).stream()
                .filter(full -> byName.get(full.name().lower()).getFirst().name().span().start() <= start + MAX_DELAY)
                .filter(full -> full.name().lower().length() > name.lower().length())
                .max(Comparator.<Typed>comparingInt(full -> byName.get(full.name().lower()).size())
                        .thenComparing(full -> -full.name().span().start()));
    }
}
