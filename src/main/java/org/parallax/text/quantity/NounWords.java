package org.parallax.text.quantity;

import java.util.Locale;
import java.util.Set;
import org.parallax.text.quantity.PhraseTable.Match;

/** What is known about counted and measured things in one language. */
final class NounWords {
    private final PhraseTable<String> classes;
    private final PhraseTable<String> eventNouns;
    private final PhraseTable<String> measured;
    private final PhraseTable<String> rates;
    private final PhraseTable<String> pronouns;
    private final PhraseTable<String> antecedents;
    private final Set<String> rateEnds;
    private final Set<String> counters;
    private final Set<String> prefixes;
    private final Set<String> magnitudes;
    private final Set<String> magnitudeLinks;
    private final Set<String> notNounEndings;
    private final Set<String> adjectiveEndings;
    private final Stems stems;

    NounWords(PackData data, Locale locale) {
        classes = data.table("classes", value -> value);
        eventNouns = data.table("event-nouns", value -> value);
        measured = data.table("measured", value -> value);
        rates = data.table("rates", value -> value);
        pronouns = data.terms("pronouns");
        antecedents = data.terms("antecedents");
        rateEnds = data.words("rate-ends");
        counters = data.words("counters");
        prefixes = data.words("prefixes");
        magnitudes = data.words("magnitude");
        magnitudeLinks = data.words("magnitude-links");
        notNounEndings = data.words("verb-endings");
        adjectiveEndings = data.words("adjective-endings");
        stems = Stems.of(locale.getLanguage());
    }

    /** The class of a noun, else its stem. */
    String key(Line line, int head) {
        Match<String> known = classes.at(line, head);
        return known != null ? known.value() : stems.stem(line.word(head));
    }

    String stem(String word) {
        return stems.stem(word);
    }

    PhraseTable<String> classes() {
        return classes;
    }

    /** Nouns that name an event and so say both verb and counted class, as {@code kill:person}. */
    PhraseTable<String> eventNouns() {
        return eventNouns;
    }

    /** Nouns whose amount a number is: "turnout", "price". */
    PhraseTable<String> measured() {
        return measured;
    }

    PhraseTable<String> rates() {
        return rates;
    }

    /** "of them", "of whom" behind a number: what is counted stands earlier. */
    PhraseTable<String> pronouns() {
        return pronouns;
    }

    /** "of whom", "of which" before a number: what is counted stands earlier. */
    PhraseTable<String> antecedents() {
        return antecedents;
    }

    boolean endsRate(String word) {
        return rateEnds.contains(word);
    }

    boolean isCounter(String word) {
        return counters.contains(word);
    }

    /** First parts of compounds, which re-spaced texts write apart: "co - workers". */
    boolean isPrefix(String word) {
        return prefixes.contains(word);
    }

    boolean isMagnitude(String word) {
        return magnitudes.contains(word);
    }

    boolean isMagnitudeLink(String word) {
        return magnitudeLinks.contains(word);
    }

    boolean isKnown(String word) {
        return classes.get(word) != null || eventNouns.get(word) != null;
    }

    boolean isVerbLike(String word) {
        return endsWithOne(word, notNounEndings);
    }

    boolean isAdjectiveLike(String word) {
        return endsWithOne(word, adjectiveEndings);
    }

    static boolean endsWithOne(String word, Set<String> endings) {
        for (int length = Math.min(5, word.length() - 1); length > 0; length--) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** The noun class that an event implies where none is written. */
    static String classOf(String eventNoun) {
        int colon = eventNoun.indexOf(':');
        return colon < 0 ? "" : eventNoun.substring(colon + 1);
    }

    static String eventOf(String eventNoun) {
        int colon = eventNoun.indexOf(':');
        return colon < 0 ? eventNoun : eventNoun.substring(0, colon);
    }
}
