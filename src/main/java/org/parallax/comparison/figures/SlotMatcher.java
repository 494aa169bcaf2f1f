package org.parallax.comparison.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.ArticleId;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Trend;

/**
 * Judges whether two numbers measure one thing: log-odds added up over what is counted, what happened, the words around,
 * the names and the values; {@link #NEVER} where something rules it out.
 */
final class SlotMatcher {
    static final double NEVER = Double.NEGATIVE_INFINITY;

    private static final double PRIOR = -1.9;
    /** Durations are the commonest measure of all, and mostly of different things. */
    private static final double PRIOR_OF_DURATION = -2.4;
    private static final double CONTEXT = 6;
    private static final double ONLY_TREND = -1.5;
    /** Two values in one article, and nothing but their words says that they are two accounts of one thing. */
    private static final double UNEXPLAINED = -2.5;
    /** Sentences from one account to the other. */
    private static final int JUXTAPOSED = 2;
    private static final double NEAR = .5;
    private static final Set<String> CHANGES = Set.of("rise", "fall");

    private final Concepts concepts;
    private final CountedRule countedRule;
    private final ContextWeights weights;
    private final Map<ArticleId, Map<String, Integer>> valuesOfUnit = new HashMap<>();
    private final Map<ArticleId, Set<List<Object>>> valuesTold = new HashMap<>();
    private final Map<ArticleId, Map<String, Set<Bounds>>> valuesOfCounted = new HashMap<>();

    SlotMatcher(Concepts concepts, List<Slot> slots) {
        this.concepts = concepts;
        this.countedRule = new CountedRule(concepts);
        this.weights = new ContextWeights(slots);
        for (Slot slot : slots) {
            slot.counted().ifPresent(counted -> valuesOfCounted.computeIfAbsent(slot.article().id(), id -> new HashMap<>())
                    .computeIfAbsent(counted, noun -> new HashSet<>()).add(slot.quantity().normalized()));
            valuesTold.computeIfAbsent(slot.article().id(), id -> new HashSet<>()).add(valueOf(slot));
            valuesOfUnit.computeIfAbsent(slot.article().id(), id -> new HashMap<>()).merge(slot.unit(), 1, Integer::sum);
        }
    }

    double score(Slot a, Slot b) {
        boolean never = !a.unit().equals(b.unit()) || isOpposite(a, b) || MarkRule.exclude(a, b) || countedRule.exclude(a, b)
                || areListed(a, b) || a.isSameArticle(b) && !mayStandTwice(a, b) && !mayDiffer(a, b);
        if (never) {
            return NEVER;
        }
        double twice = a.isSameArticle(b) && !mayStandTwice(a, b) ? UNEXPLAINED : 0;
        double prior = a.quantity().dimension() == Dimension.DURATION ? PRIOR_OF_DURATION : PRIOR;
        return prior + MarkRule.score(a, b) + countedRule.score(a, b) + CONTEXT * weights.likeness(a, b)
                + NameRule.score(a, b) + ValueKinship.of(a.quantity(), b.quantity()) + trend(a, b) + scarcity(a, b) + twice;
    }

    /** How alike the words around two numbers are, from 0 to 1. */
    double likeness(Slot a, Slot b) {
        return weights.likeness(a, b);
    }

    /** Whether its article counts nothing else by the same noun. */
    boolean isOnlyCount(Slot slot) {
        return slot.counted().isPresent() && valuesOfCounted.get(slot.article().id()).get(slot.counted().get()).size() == 1;
    }

    /** Whether its article measures nothing else in the unit. */
    boolean isOnlyMeasure(Slot slot) {
        return valuesOfUnit.get(slot.article().id()).get(slot.unit()) == 1;
    }

    /** "Escorting five ships, it saw five boats": within one sentence nobody counts the same twice. */
    private static boolean areListed(Slot a, Slot b) {
        boolean counts = a.quantity().dimension() == Dimension.COUNT && a.quantity().counted().isPresent() && b.quantity().counted().isPresent();
        return counts && a.isSameArticle(b) && a.hasSameValue(b) && a.sentence() == b.sentence() && a.sentence() >= 0;
    }

    /** Whether the article of one of them also has the value of the other: then the two values are of two things. */
    boolean tellsBoth(Slot a, Slot b) {
        return !a.isSameArticle(b) && (tells(a.article().id(), b) || tells(b.article().id(), a));
    }

    private boolean tells(ArticleId article, Slot slot) {
        return valuesTold.get(article).contains(valueOf(slot));
    }

    private static List<Object> valueOf(Slot slot) {
        return List.of(slot.unit(), slot.quantity().normalized());
    }

    private static boolean isOpposite(Slot a, Slot b) {
        Trend one = a.quantity().trend();
        Trend other = b.quantity().trend();
        return one != other && one != Trend.NONE && other != Trend.NONE;
    }

    private static double trend(Slot a, Slot b) {
        boolean told = a.quantity().trend() == b.quantity().trend() || tellsChange(a) && tellsChange(b);
        return told ? 0 : ONLY_TREND;
    }

    private static boolean tellsChange(Slot slot) {
        return slot.quantity().trend() != Trend.NONE
                || CHANGES.stream().anyMatch(change -> slot.context().getOrDefault(change, 0.0) >= NEAR);
    }

    /** An article that measures only one thing in a unit measures there what others measure in it. */
    private double scarcity(Slot a, Slot b) {
        int more = valuesOfUnit.get(a.article().id()).get(a.unit()) + valuesOfUnit.get(b.article().id()).get(b.unit()) - 2;
        return onlyOneOf(a.quantity().dimension()) / (1 + more);
    }

    /** Much where a story has one thing to measure so, nothing where anything is counted. */
    private static double onlyOneOf(Dimension dimension) {
        return switch (dimension) {
            case MAGNITUDE, TEMPERATURE, SPEED, PRESSURE, AREA, VOLUME, MASS, ENERGY, POWER, DATA, DATA_RATE, FREQUENCY, SOUND, VOLTAGE,
                    CHARGE, TORQUE -> 2;
            case MONEY, PERCENT, RATE, RATIO, LENGTH -> 1.2;
            case DURATION -> .5;
            case COUNT -> 0;
        };
    }

    /**
     * An article has one value for one thing, unless it says the same again, tells an older number or two sources'
     * numbers, or tells roughly what it also tells exactly.
     */
    private static boolean mayStandTwice(Slot a, Slot b) {
        if (a.hasSameValue(b)) {
            return true;
        }
        boolean sameThing = a.event().equals(b.event()) && (a.counted().equals(b.counted()) || a.event().isPresent());
        return sameThing && (a.earlier() != b.earlier() || isRough(a) != isRough(b)) || hasTwoSources(a, b);
    }

    /**
     * The same is told twice with different values, and no source gives both: two accounts, not all of
     * whose sources were recognised.
     */
    private boolean mayDiffer(Slot a, Slot b) {
        boolean told = a.source().isPresent() || b.source().isPresent();
        if (a.quantity().dimension() != Dimension.COUNT) {
            boolean measured = a.counted().isEmpty() || b.counted().isEmpty() || a.counted().equals(b.counted());
            return measured && told && a.hasOtherSource(b);
        }
        boolean sameThing = a.event().isPresent() && a.event().equals(b.event()) && a.counted().equals(b.counted());
        if (!sameThing || a.counted().filter(concepts::isPeople).isEmpty()) {
            return false;
        }
        int apart = Math.abs(a.sentence() - b.sentence());
        boolean contrasted = !a.counted().get().equals(Concepts.PERSON) || a.isContrasted(b);
        return apart == 0 ? contrasted : told && a.hasOtherSource(b) && apart <= JUXTAPOSED;
    }

    private static boolean hasTwoSources(Slot a, Slot b) {
        return a.source().isPresent() && b.source().isPresent() && !a.source().get().name().equals(b.source().get().name());
    }

    private static boolean isRough(Slot slot) {
        return slot.quantity().normalizedValue().isEmpty();
    }
}
