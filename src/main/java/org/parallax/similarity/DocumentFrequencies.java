package org.parallax.similarity;

import java.util.Map;
import java.util.TreeMap;

/**
 * In how many articles each term stands: a shipped reference collection plus the live one.
 *
 * <p>Kept apart for each language and for names, numbers and places, since a common word of a language with few articles
 * would otherwise look rare. Not safe for use by many threads.
 */
public final class DocumentFrequencies {
    /** Collection of the skeletons of names, whatever the language. */
    static final String NAMES = "names";
    static final String NUMBERS = "numbers";
    static final String DATES = "dates";
    static final String PLACES = "places";
    private static final double ASSUMED = 20;

    private final Map<String, Counts> collections = new TreeMap<>();

    private static final class Counts {
        private int articles;
        private final IntCounter terms = new IntCounter();
    }

    /** The shipped reference collection. */
    public static DocumentFrequencies reference() {
        return Reference.SHIPPED;
    }

    /** Loaded at first use. */
    private static final class Reference {
        private static final DocumentFrequencies SHIPPED = FrequencyFile.load("/similarity/document-frequencies.txt");
    }

    /** A copy to which a live collection can be added. */
    public DocumentFrequencies copy() {
        DocumentFrequencies copy = new DocumentFrequencies();
        collections.forEach((name, counts) -> {
            copy.addArticles(name, counts.articles);
            counts.terms.forEach((term, count) -> copy.addTerm(name, term, count));
        });
        return copy;
    }

    public void add(ArticleProfile profile) {
        count(profile, 1);
    }

    public void remove(ArticleProfile profile) {
        count(profile, -1);
    }

    private void count(ArticleProfile profile, int by) {
        String words = profile.wordLanguage().primary();
        addArticles(words, by);
        addTerms(words, profile.text(), by);
        addArticles(NAMES, by);
        addTerms(NAMES, profile.names(), by);
        addArticles(NUMBERS, by);
        addTerms(NUMBERS, profile.numbers(), by);
        addArticles(DATES, by);
        addTerms(DATES, profile.dates(), by);
        addArticles(PLACES, by);
        addTerms(PLACES, profile.places(), by);
    }

    private void addTerms(String collection, TermCounts terms, int by) {
        terms.ids().forEach(id -> addTerm(collection, id, by));
    }

    void addArticles(String collection, int by) {
        collections.computeIfAbsent(collection, name -> new Counts()).articles += by;
    }

    void addTerm(String collection, int term, int by) {
        collections.computeIfAbsent(collection, name -> new Counts()).terms.add(term, by);
    }

    /**
     * How telling a term is: ln((N + {@value #ASSUMED}) / (n + 1/2)), at least 0.
     *
     * <p>N articles in the collection, n of them with the term (Robertson, Sparck Jones 1976, smoothed). As many articles
     * are assumed besides, none of which has the term: in a language with few articles so far, the two reports of an event
     * would else make the very words that they share look common.
     */
    double idf(String collection, int term) {
        Counts counts = collections.get(collection);
        int articles = counts == null ? 0 : counts.articles;
        int with = counts == null ? 0 : counts.terms.get(term);
        return Math.max(0, Math.log((articles + ASSUMED) / (with + 0.5)));
    }

    /** Hands over every collection: name, number of articles, and a way through its terms. */
    void forEach(CollectionVisitor visitor) {
        collections.forEach((name, counts) -> visitor.visit(name, counts.articles, counts.terms));
    }

    /** Takes one collection. */
    interface CollectionVisitor {
        void visit(String name, int articles, IntCounter terms);
    }
}
