package org.parallax.comparison.figures;

import java.util.Optional;
import org.parallax.text.quantity.Dimension;

/** What the counted nouns and the events of two numbers say for or against one figure, as log-odds. */
final class CountedRule {
    private static final double SAME_COUNTED = 1.8;
    /** "Two countries", "three men": the same noun is no sign where nearly every text has so few of it. */
    private static final double SAME_FEW = .4;
    private static final double FEW = 4;
    /** "People" and any class of people, or people of whom nothing else is said. */
    private static final double KIN_COUNTED = .6;
    private static final double KIN_OF_EVENT = 1.2;
    private static final double OTHER_COUNTED = -3;
    private static final double SAME_MEASURED = 1.2;
    private static final double SAME_WEAK = .3;
    private static final double OTHER_MEASURED = -.8;
    private static final double OTHER_WHOLE = -5;
    private static final double SAME_EVENT = 1.8;
    private static final double OTHER_EVENT = -3;

    private static final String ANIMAL = "animal";

    private final Concepts concepts;

    CountedRule(Concepts concepts) {
        this.concepts = concepts;
    }

    /** Soldiers and civilians, people and animals, and people and things, unless the same happened to both. */
    boolean exclude(Slot a, Slot b) {
        if (a.counted().isEmpty() || b.counted().isEmpty()) {
            return false;
        }
        if (concepts.areApart(a.counted().get(), b.counted().get())) {
            return true;
        }
        boolean people = concepts.isPeople(a.counted().get());
        boolean otherPeople = concepts.isPeople(b.counted().get());
        return people != otherPeople && (!hasSameEvent(a, b) || isAnimal(a) || isAnimal(b));
    }

    private static boolean isAnimal(Slot slot) {
        return slot.counted().filter(ANIMAL::equals).isPresent();
    }

    private static boolean hasSameEvent(Slot a, Slot b) {
        return a.event().isPresent() && a.event().equals(b.event());
    }

    double score(Slot a, Slot b) {
        return counted(a, b) + event(a, b) + whole(a, b);
    }

    /** A share of one thing is hardly a share of another; of whom a share is told hardly matters ("voters", "Danes"). */
    private double whole(Slot a, Slot b) {
        return a.whole().isEmpty() || b.whole().isEmpty() || a.whole().equals(b.whole())
                || MeasureLabel.areKin(a.whole().get(), b.whole().get()) ? 0 : OTHER_WHOLE;
    }

    private double counted(Slot a, Slot b) {
        if (a.counted().isEmpty() || b.counted().isEmpty()) {
            return 0;
        }
        boolean same = a.counted().equals(b.counted());
        if (a.quantity().dimension() != Dimension.COUNT) {
            return !same ? OTHER_MEASURED : concepts.isWeak(a.counted().get()) ? SAME_WEAK : SAME_MEASURED;
        }
        boolean person = a.counted().get().equals(Concepts.PERSON) || b.counted().get().equals(Concepts.PERSON);
        if (same && (!person || hasSameEvent(a, b))) {
            return areFew(a, b) && !hasSameEvent(a, b) ? SAME_FEW : SAME_COUNTED;
        }
        return !person ? OTHER_COUNTED : hasSameEvent(a, b) ? KIN_OF_EVENT : areFew(a, b) ? 0 : KIN_COUNTED;
    }

    private static boolean areFew(Slot a, Slot b) {
        return Math.min(Values.point(a.quantity()), Values.point(b.quantity())) <= FEW;
    }

    private double event(Slot a, Slot b) {
        Optional<String> one = a.event();
        Optional<String> other = b.event();
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other) ? SAME_EVENT : concepts.areKin(one.get(), other.get()) ? 0 : OTHER_EVENT;
    }
}
