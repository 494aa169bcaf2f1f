package org.parallax.text.name;

import java.util.ArrayList;
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
    private final NamePack pack;
    /** Full names by the short forms they allow, the first in the text first. */
    private final Map<String, Typed> longer = new HashMap<>();
    private final Map<String, Mention> surrounding = new HashMap<>();

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
        List<Typed> sure = new ArrayList<>(names.stream().filter(Typed::sure).toList());
        sure.addAll(names.stream().filter(typed -> !typed.sure()).toList());
        for (Typed typed : sure) {
            coreference.add(typed);
        }
        return coreference;
    }

    private void add(Typed typed) {
        String[] words = typed.name().lower().split(" ");
        remember(typed.name().lower(), typed);
        if (words.length < 2) {
            return;
        }
        if (typed.type() == Type.PERSON) {
            String last = isSuffix(words[words.length - 1]) ? words[words.length - 2] : words[words.length - 1];
            remember(short_(last), typed);
            remember(short_(words[0]), typed);
            remember(short_(words[0] + " " + last), typed);
        } else if (typed.type() == Type.ORG || typed.type() == Type.EVENT) {
            remember(short_(words[words.length - 1]), typed);
            acronyms(typed).forEach(acronym -> remember(short_(acronym), typed));
        }
    }

    private static boolean isSuffix(String word) {
        return word.equals("jr.") || word.equals("sr.") || word.equals("jr") || word.equals("ii") || word.equals("iii");
    }

    private static String short_(String form) {
        return "~" + form;
    }

    private void remember(String form, Typed typed) {
        longer.putIfAbsent(form, typed);
    }

    /** First letters of the capitalised words, and of all words. */
    private static List<String> acronyms(Typed typed) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : typed.name().text().split("[\\s-]+")) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                capitals.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
            }
        }
        return List.of(Words.lower(capitals.toString()), Words.lower(all.toString()));
    }

    /** The kind of the entity: what is sure of this mention, else of another mention of the same name. */
    Type type(Typed typed) {
        if (typed.sure()) {
            return typed.type();
        }
        Mention around = surrounding.get(typed.name().lower());
        if (around != null) {
            return around.type();
        }
        Typed same = longer.get(typed.name().lower());
        if (same != null && same.sure()) {
            return same.type();
        }
        return findFull(typed.name()).map(Typed::type).orElse(typed.type());
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
        Optional<Typed> full = findFull(name).filter(found -> found.type() == type);
        return Romanizer.plain(full.map(found -> found.name().lower()).orElse(name.lower()));
    }

    private Optional<Typed> findFull(Candidate name) {
        String lower = name.lower();
        boolean short_ = lower.indexOf(' ') < 0;
        String[] words = lower.split(" ");
        String form = short_ ? lower.replace(".", "") : words[0] + " " + words[words.length - 1];
        Typed full = longer.get(short_(short_ && !Words.isAcronym(name.text()) ? lower : form));
        return Optional.ofNullable(full);
    }
}
