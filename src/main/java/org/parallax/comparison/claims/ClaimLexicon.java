package org.parallax.comparison.claims;

import java.util.Arrays;
import java.util.Set;
import org.parallax.text.language.Lexicon;

/**
 * What the reading of English clauses rests on, from {@code lang/en/claims.txt}. Articles in other languages are read in
 * translation.
 */
final class ClaimLexicon {
    private static final ClaimLexicon ENGLISH = new ClaimLexicon(Lexicon.get("en", "claims"));

    final WordClasses words;
    final Opposites opposites;
    final ClauseSplitter splitter;
    final DenialFinder denials;
    final Phrases negators;
    final Phrases noNegators;
    final Phrases universal;
    final Phrases probable;
    final Phrases possible;
    final Phrases judging;
    final Phrases unreal;
    final Phrases noStatement;
    final Phrases boundedInTime;
    final Set<String> once;
    final Set<String> days;
    final Phrases noNews;

    private ClaimLexicon(Lexicon data) {
        this.words = new WordClasses(data);
        this.opposites = new Opposites(data);
        this.splitter = new ClauseSplitter(data);
        this.denials = new DenialFinder(data);
        this.negators = new Phrases(data.terms("negators"));
        this.noNegators = new Phrases(data.terms("no negators"));
        this.universal = new Phrases(data.terms("universal"));
        this.probable = new Phrases(data.terms("probable"));
        this.possible = new Phrases(data.terms("possible"));
        this.judging = new Phrases(data.terms("judging"));
        this.unreal = new Phrases(data.terms("unreal"));
        this.once = words(data, "once");
        this.days = words(data, "days");
        this.noNews = new Phrases(data.terms("no news"));
        this.boundedInTime = new Phrases(data.terms("bounded in time"));
        this.noStatement = new Phrases(data.terms("no statement"));
    }

    private static Set<String> words(Lexicon data, String section) {
        return Set.copyOf(data.terms(section).stream().flatMap(line -> Arrays.stream(line.split(", "))).toList());
    }

    static ClaimLexicon english() {
        return ENGLISH;
    }
}
