package org.parallax.comparison.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.ArticleId;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Qualifier;
import org.parallax.text.quantity.Quantity;

/**
 * Takes apart what alignment put together where values differ and the words do not say for sure that they tell of one
 * thing: an agreement shown in error costs little, a contradiction shown in error costs the reader's trust.
 *
 * <p>Values that meet stay together. Two sets of values stay one figure if at least one pair across them, in its words, its
 * sources and its place, is certainly of one thing.
 */
final class Disagreement {
    private static final double WORDS_OF_MEASURE = .6;
    /** One of the two clauses names whom it tells of. */
    private static final double WORDS_OF_UNNAMED = .75;
    private static final double WORDS_OF_DURATION = .6;
    private static final double WORDS_OF_NAMED_MEASURE = .25;
    private static final double WORDS_OF_COUNT = .45;
    /** Neither article counts anything else by that noun. */
    private static final double WORDS_OF_ONLY_COUNT = .1;
    private static final double WORDS_OF_CROWD = .55;
    /** A part of the counted, and all of them, do not differ more than this where they are one. */
    private static final double WIDEST_PART = 2.5;
    private static final double FEW = 4;
    private static final Set<String> PARTS_OF_PEOPLE = Set.of("man", "woman", "child");
    /** Measures of play, nearly always. */
    private static final String YARDS = "[yd_i]";
    private static final String CROWD = "attend";

    private final Concepts concepts;
    private final SlotMatcher matcher;
    private final SourceKinds sources = new SourceKinds();

    Disagreement(Concepts concepts, SlotMatcher matcher) {
        this.concepts = concepts;
        this.matcher = matcher;
    }

    /** The groups, and where values differ without reason their parts, in the same order. */
    List<List<Slot>> split(List<List<Slot>> groups) {
        List<List<Slot>> parts = new ArrayList<>();
        List<List<Slot>> shared = groups.stream().filter(group -> group.size() > 1).toList();
        for (List<Slot> group : groups) {
            boolean differ = group.stream().anyMatch(one -> group.stream().anyMatch(other -> !Values.meet(one.quantity(), other.quantity())));
            parts.addAll(differ ? parts(group, shared) : List.of(group));
        }
        return parts;
    }

    private List<List<Slot>> parts(List<Slot> group, List<List<Slot>> groups) {
        List<List<Slot>> parts = new ArrayList<>();
        List<Slot> loose = new ArrayList<>();
        for (Slot slot : group) {
            if (isLoose(slot)) {
                loose.add(slot);
            } else {
                add(slot, parts, groups);
            }
        }
        for (Slot slot : loose) {
            OptionalInt nearest = nearest(slot, parts);
            if (nearest.isPresent()) {
                parts.get(nearest.getAsInt()).add(slot);
            } else if (slot.event().isPresent() && slot.quantity().dimension() == Dimension.COUNT) {
                add(slot, parts, groups);
            } else {
                parts.add(new ArrayList<>(List.of(slot)));
            }
        }
        return parts;
    }

    /** Into the parts that it belongs to, which thereby become one. */
    private void add(Slot slot, List<List<Slot>> parts, List<List<Slot>> groups) {
        List<Slot> joined = new ArrayList<>();
        List<List<Slot>> met = parts.stream().filter(part -> part.stream().anyMatch(other -> belong(slot, other, groups))).toList();
        met.forEach(joined::addAll);
        joined.add(slot);
        int place = met.isEmpty() ? parts.size() : parts.indexOf(met.getFirst());
        parts.add(place, joined);
        parts.removeIf(part -> part != joined && met.contains(part));
    }

    private OptionalInt nearest(Slot slot, List<List<Slot>> parts) {
        return IntStream.range(0, parts.size())
                .filter(part -> meets(slot, parts.get(part)))
                .reduce((best, other) -> likeness(slot, parts.get(other)) > likeness(slot, parts.get(best)) ? other : best);
    }

    /** Of what befell people it meets one of them; of other things all, so that it never joins what differs. */
    private static boolean meets(Slot slot, List<Slot> part) {
        boolean ofEvent = slot.event().isPresent() && slot.quantity().dimension() == Dimension.COUNT;
        return ofEvent ? part.stream().anyMatch(other -> Values.meet(slot.quantity(), other.quantity()))
                : part.stream().allMatch(other -> Values.meet(slot.quantity(), other.quantity()));
    }

    private double likeness(Slot slot, List<Slot> part) {
        return part.stream().mapToDouble(other -> matcher.score(slot, other)).max().orElseThrow();
    }

    /** "More than 50", "dozens": it meets nearly everything, so that it cannot tell that others are one thing. */
    private static boolean isLoose(Slot slot) {
        return Values.isOpen(slot.quantity()) || isVague(slot) || slot.quantity().qualifier() == Qualifier.BETWEEN;
    }

    private boolean belong(Slot a, Slot b, List<List<Slot>> groups) {
        return Values.meet(a.quantity(), b.quantity()) || isAccountOfOne(a, b) && !isToldElsewhere(a, b, groups);
    }

    /** Whether two values that differ are two accounts of one thing. */
    private boolean isAccountOfOne(Slot a, Slot b) {
        if (isAnswer(a, b)) {
            return true;
        }
        if (!MarkRule.areAlike(a, b) || isAside(a) || isAside(b)) {
            return false;
        }
        Dimension dimension = a.quantity().dimension();
        boolean ofEvent = dimension == Dimension.COUNT && a.event().isPresent() && a.event().equals(b.event());
        if (!ofEvent && dimension != Dimension.MAGNITUDE && (dimension != Dimension.DURATION && (a.isSameArticle(b)
                || matcher.tellsBoth(a, b)) || Subject.differ(a, b))) {
            return false;
        }
        return dimension == Dimension.MAGNITUDE || (dimension == Dimension.COUNT ? isCountOfOne(a, b) : isMeasureOfOne(a, b));
    }

    /** Two named sources in one sentence or the next: "police said 40, the union 60". */
    private boolean isAnswer(Slot a, Slot b) {
        boolean named = a.source().isPresent() && b.source().isPresent() && sources.areTwo(a.source().get().name(), b.source().get().name());
        boolean told = a.isSameArticle(b) && Math.abs(a.sentence() - b.sentence()) <= 1;
        return told && !MarkRule.isPart(a) && !MarkRule.isPart(b) && (named || a.isContrasted(b) && !isAside(a) && !isAside(b)
                && !Subject.differ(a, b))
                && !differ(a.counted(), b.counted()) && !differ(a.event(), b.event());
    }

    /** The same sum in another currency, in brackets; somebody's children; a number of play and lists. */
    private boolean isAside(Slot slot) {
        return slot.isConversion() || slot.isOfParent() || YARDS.equals(slot.quantity().unit())
                || slot.counted().filter(concepts::isTally).isPresent();
    }

    private boolean isCountOfOne(Slot a, Slot b) {
        boolean sameEvent = a.event().isPresent() && a.event().equals(b.event());
        boolean sameCounted = a.counted().isPresent() && a.counted().equals(b.counted());
        double words = matcher.likeness(a, b);
        if (!sameEvent) {
            boolean few = Math.min(Values.point(a.quantity()), Values.point(b.quantity())) <= FEW;
            boolean only = !few && matcher.isOnlyCount(a) && matcher.isOnlyCount(b);
            return sameCounted && !isLoose(a) && !isLoose(b) && !a.counted().get().equals(Concepts.PERSON)
                    && words >= (only ? WORDS_OF_ONLY_COUNT : WORDS_OF_COUNT);
        }
        if (a.event().get().equals(CROWD)) {
            return words >= WORDS_OF_CROWD && sameCounted || hasTwoSources(a, b) && hasOfficialSource(a) != hasOfficialSource(b);
        }
        if (isVague(a) || isVague(b)) {
            return isRise(a, b) || isRise(b, a);
        }
        if (isBareFew(a) || isBareFew(b)) {
            return false;
        }
        boolean ofPeople = a.counted().filter(concepts::isPeople).isPresent() && b.counted().filter(concepts::isPeople).isPresent();
        return sameCounted || ofPeople && !isPartOfPeople(a) && !isPartOfPeople(b) && mayBePart(a.quantity(), b.quantity());
    }

    /** "A father of two", "when one is killed". */
    private static boolean isBareFew(Slot slot) {
        return slot.reading().quantity().counted().isEmpty() && Values.point(slot.quantity()) <= 2;
    }

    /** "17 men and a woman" are 18 people. */
    private static boolean isPartOfPeople(Slot slot) {
        return slot.counted().filter(PARTS_OF_PEOPLE::contains).isPresent();
    }

    /** "Seven workers", later "eight people": not "two officers" of "three people". */
    private static boolean mayBePart(Quantity a, Quantity b) {
        double least = Math.min(Values.point(a), Values.point(b));
        double most = Math.max(Values.point(a), Values.point(b));
        return least > FEW && most / least <= WIDEST_PART;
    }

    private boolean isMeasureOfOne(Slot a, Slot b) {
        if (differ(a.whole(), b.whole()) && !MeasureLabel.areKin(a.whole().get(), b.whole().get())) {
            return false;
        }
        if ((a.source().isPresent() || b.source().isPresent()) && NameRule.nameSamePerson(a, b)) {
            return true;
        }
        if (a.whole().isPresent() && b.whole().isPresent() && matcher.isOnlyMeasure(a) && matcher.isOnlyMeasure(b)) {
            return matcher.likeness(a, b) >= WORDS_OF_ONLY_COUNT;
        }
        boolean sameDeed = a.event().isPresent() && a.event().equals(b.event());
        if (!Subject.agree(a, b) && mayBeAnyones(a) && matcher.likeness(a, b) < WORDS_OF_UNNAMED) {
            return false;
        }
        if (a.quantity().dimension() == Dimension.DURATION) {
            return matcher.likeness(a, b) >= WORDS_OF_DURATION;
        }
        return matcher.likeness(a, b) >= (isSameMeasured(a, b) || sameDeed ? WORDS_OF_NAMED_MEASURE : WORDS_OF_MEASURE);
    }

    /** Sums, shares and times, of which a story has one for each of its persons and companies. */
    private static boolean mayBeAnyones(Slot slot) {
        return switch (slot.quantity().dimension()) {
            case MONEY, PERCENT, RATE, RATIO, DURATION -> true;
            default -> false;
        };
    }

    /** "A range of": narrower than the class of distances. */
    private boolean isSameMeasured(Slot a, Slot b) {
        Optional<String> key = a.reading().quantity().countedKey();
        return a.counted().isPresent() && key.isPresent() && key.equals(b.reading().quantity().countedKey()) && !concepts.isWeak(key.get());
    }

    private boolean hasTwoSources(Slot a, Slot b) {
        return a.source().isPresent() && b.source().isPresent() && sources.areTwo(a.source().get().name(), b.source().get().name());
    }

    private boolean hasOfficialSource(Slot slot) {
        return slot.source().filter(source -> sources.isOfficial(source.name())).isPresent();
    }

    private static boolean isVague(Slot slot) {
        return slot.quantity().qualifier() == Qualifier.VAGUE;
    }

    /** A count that runs on, and the later article has more. */
    private static boolean isRise(Slot earlier, Slot later) {
        var before = earlier.article().article().published().instant();
        var after = later.article().article().published().instant();
        return Course.runs(earlier) && before.isPresent() && after.isPresent() && before.get().isBefore(after.get())
                && Values.point(earlier.quantity()) < Values.point(later.quantity());
    }

    /** Both articles have another number of the same, on which they do not differ: these two are of something else. */
    private boolean isToldElsewhere(Slot a, Slot b, List<List<Slot>> groups) {
        if (a.isSameArticle(b) || a.event().isEmpty() || matcher.likeness(a, b) >= WORDS_OF_MEASURE) {
            return false;
        }
        return groups.stream()
                .filter(group -> !group.contains(a) && !group.contains(b))
                .map(group -> articlesOf(group, a))
                .anyMatch(articles -> articles.contains(a.article().id()) && articles.contains(b.article().id()));
    }

    private static Set<ArticleId> articlesOf(List<Slot> group, Slot like) {
        Set<ArticleId> articles = new HashSet<>();
        group.stream()
                .filter(slot -> slot.unit().equals(like.unit()) && slot.event().equals(like.event()) && slot.counted().equals(like.counted()))
                .forEach(slot -> articles.add(slot.article().id()));
        return articles;
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
