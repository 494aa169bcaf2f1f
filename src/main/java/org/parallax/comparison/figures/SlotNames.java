package org.parallax.comparison.figures;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;

/**
 * Names in a number's sentence, by the words of their keys: given names, legal forms and short forms differ from article
 * to article.
 *
 * @param people last names of everybody named
 * @param subjects those of them who are not the source
 * @param organisations words of their names
 * @param places the names nearest to the number, of which a measured distance is one from there
 */
record SlotNames(Set<String> people, Set<String> subjects, Set<String> organisations, Set<String> places) {
    /** Characters between a number and a place that belongs to it. */
    private static final int PLACE_REACH = 60;
    /** Longer than nearly every sentence. */
    private static final int NAME_REACH = 600;

    static SlotNames of(AnalyzedText text, Span number, Predicate<Mention> isSource) {
        Set<String> people = new TreeSet<>();
        Set<String> subjects = new TreeSet<>();
        Set<String> organisations = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        Span sentence = text.findSentence(number).map(found -> found.span()).orElse(number);
        int from = Math.max(sentence.start(), number.start() - NAME_REACH);
        int to = Math.max(number.end(), Math.min(sentence.end(), number.end() + NAME_REACH));
        for (Mention mention : InOrder.within(text.mentions(), Mention::span, Span.of(from, to))) {
            switch (mention.type()) {
                case PERSON -> {
                    people.add(lastWord(mention.key()));
                    if (!isSource.test(mention)) {
                        subjects.add(lastWord(mention.key()));
                    }
                }
                case ORG -> organisations.addAll(Arrays.asList(mention.key().split(" ")));
                case PLACE -> {
                    if (gap(mention.span(), number) <= PLACE_REACH) {
                        places.add(mention.key());
                    }
                }
                case GROUP, EVENT, WORK -> { }
            }
        }
        return new SlotNames(people, subjects, organisations, places);
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    private static String lastWord(String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return last.length() > 1 ? last : key;
    }
}
