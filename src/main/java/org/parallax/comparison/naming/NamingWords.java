package org.parallax.comparison.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.Token;

/** The words of English that say what somebody or something is: roles, kinds of groups, governments, conflicts, events. */
final class NamingWords {
    private static final List<String> ROLE_ENDINGS =
            List.of("man", "woman", "person", "ist", "maker", "keeper", "holder", "worker", "player", "fighter", "leader");

    private final Lexicon lexicon = Lexicon.get("en", "naming");
    private final Set<String> roles = words("roles");
    private final Set<String> groupKinds = words("group kinds");
    private final Set<String> relational = words("relational");
    private final Set<String> charged = words("charged ranks");
    private final Set<String> beforeTitles = words("before titles");
    private final Set<String> noEpithet = words("no epithet");
    private final Set<String> courtesy = words("courtesy");
    private final Set<String> conflictLinks = words("conflict links");
    private final Map<String, String> ranks = lexicon.map("ranks");
    private final Map<String, String> groups = lexicon.map("group words");
    private final Map<String, String> singles = lexicon.map("single words");
    private final Map<String, String> governments = lexicon.map("government words");
    private final Map<String, String> conflicts = lexicon.map("conflict words");
    private final Map<String, String> events = lexicon.map("event words");
    private final Map<String, String> places = lexicon.map("place names");

    private Set<String> words(String section) {
        return lexicon.terms(section).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the noun says what a person is. */
    boolean isRole(Token noun) {
        String word = noun.lower();
        String last = word.substring(word.lastIndexOf('-') + 1);
        return roles.contains(word) || roles.contains(last)
                || ROLE_ENDINGS.stream().anyMatch(ending -> last.length() > ending.length() && last.endsWith(ending));
    }

    /** Whether the noun says what a body of people is. */
    boolean isGroupKind(Token noun) {
        return groupKinds.contains(noun.lower());
    }

    /** Whether the role is held towards somebody else ("the wife of"). */
    boolean isRelational(String role) {
        return relational.contains(role);
    }

    /** The office that a role names, where a country has one of it at a time. */
    Optional<String> rank(String role) {
        return Optional.ofNullable(ranks.get(role));
    }

    boolean isCharged(String role) {
        return charged.contains(role);
    }

    boolean mayPrecedeTitle(Token word) {
        return beforeTitles.contains(word.lower());
    }

    boolean beginsNoEpithet(Token word) {
        return noEpithet.contains(word.lower());
    }

    boolean isCourtesy(Token word) {
        return courtesy.contains(word.lower().replace(".", ""));
    }

    boolean linksConflict(Token word) {
        return conflictLinks.contains(word.lower());
    }

    Optional<String> group(Token plural) {
        return Optional.ofNullable(groups.get(plural.lower()));
    }

    Optional<String> single(Token noun) {
        return Optional.ofNullable(singles.get(noun.lower()));
    }

    boolean isGovernment(Token noun) {
        return governments.containsKey(noun.lower());
    }

    boolean isConflict(Token noun) {
        return conflicts.containsKey(noun.lower());
    }

    Optional<String> event(Token noun) {
        return Optional.ofNullable(events.get(noun.lower()));
    }

    /** The name that the United Nations use for a place that has several. */
    Optional<String> place(String lowerName) {
        return Optional.ofNullable(places.get(lowerName));
    }
}
