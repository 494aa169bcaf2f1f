package org.parallax.comparison.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.article.CountryCode;
import org.parallax.comparison.perspective.MarkedSentence;
import org.parallax.text.name.Mention;

/**
 * Who holds which office of which country in a story, learnt from the words beside names, so that "the North Korean dictator"
 * is known to be the one whom another telling calls "North Korean leader Kim Jong Un".
 */
final class Offices {
    private record Office(String rank, CountryCode country) {}

    private final Map<Office, Map<String, Integer>> holders = new HashMap<>();
    private final Map<String, Set<String>> rolesOf = new TreeMap<>();

    /** Person {@code key} is called by this role, of this country where one is named. */
    void learn(String key, String role, Optional<String> rank, Optional<CountryCode> country, boolean former) {
        rolesOf.computeIfAbsent(key, any -> new HashSet<>()).add(role);
        if (rank.isPresent() && country.isPresent() && !former) {
            holders.computeIfAbsent(new Office(rank.get(), country.get()), any -> new TreeMap<>()).merge(key, 1, Integer::sum);
        }
    }

    /** The one who holds the office; empty where the story names nobody or does not agree. */
    Optional<String> holder(String rank, CountryCode country) {
        Map<String, Integer> known = holders.getOrDefault(new Office(rank, country), Map.of());
        return known.size() > 1 ? Optional.empty() : known.keySet().stream().findFirst();
    }

    /** The country that the person stands at the head of. */
    Optional<CountryCode> country(String person) {
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(person))
                .map(entry -> entry.getKey().country())
                .min(Comparator.naturalOrder());
    }

    /** Those of these people whom some telling calls by the role. */
    Set<String> called(String role, Set<String> people) {
        Set<String> called = new TreeSet<>(people);
        called.removeIf(person -> !rolesOf.getOrDefault(person, Set.of()).contains(role));
        return called;
    }

    /** The country that a run of words names ("North Korean", "Syria's"); empty where it names none or several. */
    static Optional<CountryCode> country(MarkedSentence sentence, int from, int to) {
        Set<CountryCode> countries = new HashSet<>();
        for (int i = from; i < to; i++) {
            sentence.name(i).flatMap(Mention::country).ifPresent(countries::add);
        }
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }
}
