package org.parallax.comparison.claims;

import java.util.Optional;
import java.util.Set;

/** What has to agree before two statements can oppose each other: whom they speak of, and what happens. */
final class Agreement {
    private final WordClasses words;

    Agreement(WordClasses words) {
        this.words = words;
    }

    /**
     * Whether the statements can be about the same: every name of the denial is spoken of on the other side, its subject aside
     * where the other's subject is no name; and two named subjects are one, or each is spoken of by both.
     */
    boolean onNames(Statement denial, Statement other) {
        boolean otherNamed = other.subject().filter(NameTerms::isName).isPresent();
        for (String term : denial.terms()) {
            boolean excused = !otherNamed && denial.subject().filter(term::equals).isPresent();
            if (NameTerms.isName(term) && !other.speaksOf(term) && !excused) {
                return false;
            }
        }
        return onSubjects(denial, other);
    }

    boolean onSubjects(Statement one, Statement other) {
        Optional<String> left = one.subject().filter(NameTerms::isName);
        Optional<String> right = other.subject().filter(NameTerms::isName);
        return left.isEmpty() || right.isEmpty() || left.equals(right) || one.speaksOf(right.get()) && other.speaksOf(left.get());
    }

    /** The same happens in both, or one only says "had", "used" or "was" of what the other says happened. */
    boolean onPredicate(Statement one, Statement other, Match match) {
        boolean same = one.predicates().stream().anyMatch(other.predicates()::contains);
        long own = match.shared().stream().filter(term -> !words.isLight(term)).count();
        return same || own >= 2 && (isBare(one) || isBare(other)) && !disjoint(one.predicates(), other.terms(), other.predicates(), one.terms());
    }

    /** Without a telling verb, so that its nouns had to stand for what happens. */
    private static boolean isBare(Statement statement) {
        return !statement.verbal();
    }

    private static boolean disjoint(Set<String> predicates, Set<String> otherTerms, Set<String> otherPredicates, Set<String> terms) {
        return predicates.stream().noneMatch(otherTerms::contains) && otherPredicates.stream().noneMatch(terms::contains);
    }
}
