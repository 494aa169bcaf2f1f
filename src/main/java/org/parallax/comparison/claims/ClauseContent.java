package org.parallax.comparison.claims;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a clause speaks of. All sets have one order at every run.
 *
 * @param terms names, classes and stems of the clause itself
 * @param context what the rest of its sentence speaks of
 * @param predicates those of the terms that say what happens or what something is
 * @param verbal whether a telling verb is among the predicates
 * @param modifiers those of the terms that only describe the subject ("peaceful protesters"), or what is only alleged or asked about
 * @param subject the term in front of the verb; empty for a pronoun that nobody is known for
 * @param objects those of the terms that stand behind the verb
 * @param blamed on whom the blame is put, or who is accused
 * @param passive the subject is acted upon
 * @param agent who acts in a passive clause
 */
record ClauseContent(
        Set<String> terms, Set<String> context, Set<String> predicates, boolean verbal, Set<String> modifiers, Optional<String> subject,
        Set<String> objects, Optional<String> blamed, boolean passive, Optional<String> agent) {
    ClauseContent {
        terms = sorted(terms);
        context = sorted(context);
        predicates = sorted(predicates);
        modifiers = sorted(modifiers);
        objects = sorted(objects);
    }

    private static Set<String> sorted(Set<String> terms) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(terms));
    }

    /** With the subject that another clause of the sentence has for it. */
    ClauseContent ledBy(ClauseContent lead) {
        Set<String> all = new TreeSet<>(terms);
        lead.subject.ifPresent(all::add);
        return new ClauseContent(all, context, predicates, verbal, modifiers, lead.subject, objects, blamed, passive, agent);
    }

    /** With somebody for a pronoun in front of the verb. */
    ClauseContent about(String person) {
        Set<String> all = new TreeSet<>(terms);
        all.add(person);
        return new ClauseContent(all, context, predicates, verbal, modifiers, Optional.of(person), objects, blamed, passive, agent);
    }

    /** Without what happens, which is not told. */
    ClauseContent bare() {
        Set<String> left = subject.map(Set::of).orElse(Set.of());
        return new ClauseContent(left, context, Set.of(), false, Set.of(), subject, Set.of(), Optional.empty(), passive, agent);
    }

    ClauseContent withSubject(Optional<String> resolved) {
        return new ClauseContent(terms, context, predicates, verbal, modifiers, resolved, objects, blamed, passive, agent);
    }

    /** Within a sentence that speaks of all these terms. */
    ClauseContent within(Set<String> sentence) {
        Set<String> rest = new TreeSet<>(sentence);
        rest.removeAll(terms);
        return new ClauseContent(terms, rest, predicates, verbal, modifiers, subject, objects, blamed, passive, agent);
    }
}
