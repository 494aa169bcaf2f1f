package org.parallax.text.quantity;

import java.util.Locale;
import java.util.Set;

/** The words of one language that bound a number, and those that join two numbers to a range. */
final class QualifierWords {
    private final PhraseTable<Qualifier> before;
    private final PhraseTable<Qualifier> after;
    private final PhraseTable<String> fillers;
    private final PhraseTable<String> course;
    private final PhraseTable<String> courseUnless;
    private final PhraseTable<String> between;
    private final PhraseTable<String> betweenJoin;
    private final PhraseTable<String> from;
    private final PhraseTable<String> to;
    private final PhraseTable<String> or;
    private final Set<String> measuredOnly;

    QualifierWords(PackData data) {
        before = data.table("qualifiers", QualifierWords::qualifier);
        after = data.table("qualifiers-after", QualifierWords::qualifier);
        fillers = data.terms("fillers");
        course = data.terms("course");
        courseUnless = data.terms("course-unless");
        between = data.terms("between");
        betweenJoin = data.terms("between-join");
        from = data.terms("from");
        to = data.terms("to");
        or = data.terms("or");
        measuredOnly = data.words("measured-only");
    }

    private static Qualifier qualifier(String written) {
        return Qualifier.valueOf(written.toUpperCase(Locale.ROOT));
    }

    PhraseTable<Qualifier> before() {
        return before;
    }

    PhraseTable<Qualifier> after() {
        return after;
    }

    /** Words that may stand between a qualifier and its number: "another", "a total of". */
    PhraseTable<String> fillers() {
        return fillers;
    }

    /** Words that with a stretch of time mean its course ("delivered over 30 months"). */
    PhraseTable<String> course() {
        return course;
    }

    /** Words before them after which they bound all the same ("for over 14 hours"). */
    PhraseTable<String> courseUnless() {
        return courseUnless;
    }

    PhraseTable<String> between() {
        return between;
    }

    PhraseTable<String> betweenJoin() {
        return betweenJoin;
    }

    PhraseTable<String> from() {
        return from;
    }

    PhraseTable<String> to() {
        return to;
    }

    PhraseTable<String> or() {
        return or;
    }

    /** Qualifiers of measures only: "within 72 hours" bounds, "within 20 people" does not. */
    boolean isMeasuredOnly(String word) {
        return measuredOnly.contains(word);
    }
}
