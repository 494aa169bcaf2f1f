package org.parallax.comparison.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.ArticleId;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Trend;

/**
 * Judges whether two numbers measure one thing: log-odds added up over what is counted, what happened, the words around,
 * the people concerned and the values; {@link #NEVER} where something rules it out.
 */
final class SlotMatcher {
    static final double NEVER = Double.NEGATIVE_INFINITY;

    static final String PART = "part:of";
    private static final String DIFFERENCE = "difference:from";
    private static final double PART_OF_WHOLE = -3;
    private static final double OTHER_PART = -2;
    private static final Set<String> CHANGES = Set.of("rise", "fall");
    private static final double NEAR = .5;
    private static final double ONLY_MARKED = -.6;
    private static final double PRIOR = -1.9;
    private static final double SAME_COUNTED = 1.8;
    private static final double KIN_COUNTED = .6;
    private static final double OTHER_COUNTED = -3;
    private static final double SAME_MEASURED = 1.2;
    private static final double OTHER_MEASURED = -.8;
    private static final double SAME_EVENT = 1.8;
    private static final double OTHER_EVENT = -3;
    private static final double CONTEXT = 6;
    private static final double SAME_SUBJECT = .8;
    private static final double OTHER_SUBJECT = -2;
    private static final double OTHER_SPEAKER = -.8;
    private static final double ONLY_TREND = -1.5;

    private final Concepts concepts;
    private final ContextWeights weights;
    private final Map<ArticleId, Map<String, Integer>> valuesOfUnit = new HashMap<>();

    SlotMatcher(Concepts concepts, List<Slot> slots) {
        this.concepts = concepts;
        this.weights = new ContextWeights(slots);
        for (Slot slot : slots) {
            valuesOfUnit.computeIfAbsent(slot.article().id(), id -> new HashMap<>()).merge(slot.unit(), 1, Integer::sum);
        }
    }

    double score(Slot a, Slot b) {
        if (isRuledOut(a, b)) {
            return NEVER;
        }
        double score = PRIOR + marks(a, b) + counted(a, b) + event(a, b) + CONTEXT * weights.likeness(a, b)
                + subject(a, b) + ValueKinship.of(a.quantity(), b.quantity()) + trend(a, b) + scarcity(a, b);
        return a.isSameArticle(b) && !mayStandTwice(a, b) ? NEVER : score;
    }

    private boolean isRuledOut(Slot a, Slot b) {
        return !a.unit().equals(b.unit()) || isOpposite(a, b) || marksExclude(a.marks(), b.marks()) || countedExclude(a, b);
    }

    private static boolean isOpposite(Slot a, Slot b) {
        Trend one = a.quantity().trend();
        Trend other = b.quantity().trend();
        return one != other && one != Trend.NONE && other != Trend.NONE;
    }

    private static boolean marksExclude(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(mark -> !other.contains(mark) && other.stream().anyMatch(rival -> group(rival).equals(group(mark))));
    }

    /** A part or a difference beside a whole, or two parts. */
    private static double marks(Slot a, Slot b) {
        boolean part = a.marks().contains(PART) || b.marks().contains(PART);
        boolean difference = a.marks().contains(DIFFERENCE) != b.marks().contains(DIFFERENCE);
        boolean two = a.marks().contains(PART) && b.marks().contains(PART);
        boolean marked = !part && !difference && !a.marks().equals(b.marks());
        return (two ? OTHER_PART : part ? PART_OF_WHOLE : 0) + (difference ? PART_OF_WHOLE : 0) + (marked ? ONLY_MARKED : 0);
    }

    private static String group(String mark) {
        return mark.substring(0, mark.indexOf(':'));
    }

    /** Two different kinds of people, or people and things. */
    private boolean countedExclude(Slot a, Slot b) {
        if (a.counted().isEmpty() || b.counted().isEmpty() || a.counted().equals(b.counted())) {
            return false;
        }
        String one = a.counted().get();
        String other = b.counted().get();
        boolean sameEvent = a.event().isPresent() && a.event().equals(b.event());
        return concepts.isPeople(one) != concepts.isPeople(other) && !sameEvent;
    }

    private double counted(Slot a, Slot b) {
        if (a.counted().isEmpty() || b.counted().isEmpty()) {
            return 0;
        }
        if (a.quantity().dimension() != Dimension.COUNT) {
            return a.counted().equals(b.counted()) ? SAME_MEASURED : OTHER_MEASURED;
        }
        if (a.counted().equals(b.counted())) {
            return SAME_COUNTED;
        }
        boolean kin = a.counted().get().equals(Concepts.PERSON) || b.counted().get().equals(Concepts.PERSON);
        boolean sameEvent = a.event().isPresent() && a.event().equals(b.event());
        return kin ? sameEvent ? SAME_MEASURED : KIN_COUNTED : OTHER_COUNTED;
    }

    private double event(Slot a, Slot b) {
        Optional<String> one = a.event();
        Optional<String> other = b.event();
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other) ? SAME_EVENT : concepts.areKin(one.get(), other.get()) ? 0 : OTHER_EVENT;
    }

    private static double subject(Slot a, Slot b) {
        if (a.people().stream().anyMatch(b.people()::contains)) {
            return SAME_SUBJECT;
        }
        if (a.people().isEmpty() || b.people().isEmpty()) {
            return 0;
        }
        return a.subjects().isEmpty() || b.subjects().isEmpty() ? OTHER_SPEAKER : OTHER_SUBJECT;
    }

    private static double trend(Slot a, Slot b) {
        boolean told = a.quantity().trend() == b.quantity().trend() || tellsChange(a) && tellsChange(b);
        return told ? 0 : ONLY_TREND;
    }

    private static boolean tellsChange(Slot slot) {
        return slot.quantity().trend() != Trend.NONE || CHANGES.stream().anyMatch(change -> slot.context().getOrDefault(change, 0.0) >= NEAR);
    }

    /** An article that measures only one thing in a unit measures there what others measure in it. */
    private double scarcity(Slot a, Slot b) {
        int more = valuesOfUnit.get(a.article().id()).get(a.unit()) + valuesOfUnit.get(b.article().id()).get(b.unit()) - 2;
        return onlyOneOf(a.quantity().dimension()) / (1 + more);
    }

    /** Much where a story has one thing to measure so, nothing where anything is counted. */
    private static double onlyOneOf(Dimension dimension) {
        return switch (dimension) {
            case MAGNITUDE, TEMPERATURE, SPEED, PRESSURE, AREA, VOLUME, MASS, ENERGY, POWER, DATA -> 2;
            case MONEY, PERCENT, RATE, RATIO, LENGTH -> 1.2;
            case DURATION -> .5;
            case COUNT -> 0;
        };
    }

    /**
     * An article has one value for one thing, unless it says the same again, tells an older number or two sources'
     * numbers, or first tells roughly what it then tells exactly.
     */
    private static boolean mayStandTwice(Slot a, Slot b) {
        if (a.hasSameValue(b)) {
            return true;
        }
        boolean sameThing = a.event().equals(b.event()) && (a.counted().equals(b.counted()) || a.event().isPresent());
        return sameThing && (a.earlier() != b.earlier() || isRough(a) != isRough(b)) || hasTwoSources(a, b);
    }

    private static boolean hasTwoSources(Slot a, Slot b) {
        return a.source().isPresent() && b.source().isPresent() && !a.source().get().name().equals(b.source().get().name());
    }

    private static boolean isRough(Slot slot) {
        return slot.quantity().normalizedValue().isEmpty();
    }
}
