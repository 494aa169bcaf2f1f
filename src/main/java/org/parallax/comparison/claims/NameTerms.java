package org.parallax.comparison.claims;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.parallax.text.name.Mention;

/**
 * One term for each name of a story, however it is spelled: a person goes by the last word of the name, a place by all of it;
 * "Viktor" and "Victor", "Croatia" and "Croatian" are one.
 */
final class NameTerms {
    private static final char MARK = '@';
    private static final double SAME_SPELLING = .93;
    private static final int SHORTEST_SPELLING = 5;
    private static final double COMMON_BEGINNING = .7;

    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private final Map<String, String> folded = new TreeMap<>();
    private final Map<String, List<String>> byInitial = new TreeMap<>();
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final Map<String, String> terms = new TreeMap<>();
    private final JaroWinklerSimilarity spelling = new JaroWinklerSimilarity();

    static boolean isName(String term) {
        return !term.isEmpty() && term.charAt(0) == MARK;
    }

    String of(Mention mention) {
        String name = fold(mention.text());
        return switch (mention.type()) {
            case PERSON -> of(name.substring(name.lastIndexOf(' ') + 1), false);
            case PLACE -> of(name, true);
            case ORG, GROUP, EVENT, WORK -> of(name, false);
        };
    }

    /** The term of somebody's last name, known or not. */
    String ofLastName(String name) {
        return of(fold(name.substring(name.lastIndexOf(' ') + 1)), false);
    }

    /** The term of a word that is somewhere in the story a name of its own. */
    Optional<String> find(String word) {
        return found.computeIfAbsent(word, unseen -> {
            String name = fold(unseen);
            return Optional.ofNullable(terms.get("n" + name)).or(() -> Optional.ofNullable(terms.get("p" + name))).or(() -> known(name));
        });
    }

    private Optional<String> known(String name) {
        return name.isEmpty() ? Optional.empty() : byInitial.getOrDefault(name.substring(0, 1), List.of()).stream()
                .filter(other -> areOne(name, other.substring(1), false))
                .findFirst()
                .map(terms::get);
    }

    /** Makes the people and places of a text known. */
    void learn(List<Mention> mentions) {
        mentions.stream()
                .filter(mention -> mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.PLACE)
                .forEach(this::of);
    }

    /** Whether the term stands for the last word of the name. */
    static boolean isLastNameOf(String term, String name) {
        String plain = PLAIN.transliterate(name).strip();
        return term.equals(MARK + plain.substring(plain.lastIndexOf(' ') + 1));
    }

    private String fold(String name) {
        return folded.computeIfAbsent(name, unseen -> PLAIN.transliterate(unseen).strip());
    }

    private String of(String name, boolean place) {
        return terms.computeIfAbsent((place ? "p" : "n") + name, key -> known(key, name));
    }

    private String known(String key, String name) {
        String initial = name.isEmpty() ? "" : name.substring(0, 1);
        List<String> others = byInitial.computeIfAbsent(initial, first -> new ArrayList<>());
        for (String other : others) {
            boolean bothPlaces = key.charAt(0) == 'p' && other.charAt(0) == 'p';
            if (areOne(name, other.substring(1), bothPlaces)) {
                return terms.get(other);
            }
        }
        others.add(key);
        return MARK + name;
    }

    private boolean areOne(String one, String other, boolean bothPlaces) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_SPELLING || bothPlaces) {
            return false;
        }
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean oneWord = one.indexOf(' ') < 0 && other.indexOf(' ') < 0;
        return oneWord && common >= SHORTEST_SPELLING && common >= COMMON_BEGINNING * Math.max(one.length(), other.length())
                || spelling.apply(one, other) >= SAME_SPELLING && oneWord;
    }
}
