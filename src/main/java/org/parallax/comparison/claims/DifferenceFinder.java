package org.parallax.comparison.claims;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.CountryCode;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.time.TimeExpression;

/** Finds in what two tellings of one claim differ. What only one of them tells is no difference. */
final class DifferenceFinder {
    private DifferenceFinder() {}

    /** One difference of each kind at most, with a passage of each side. */
    static List<Difference> find(StatementGroup group, List<Link> links) {
        Map<Difference.Kind, Difference> found = new EnumMap<>(Difference.Kind.class);
        Map<Integer, Statement> byIndex =
                group.members().stream().collect(Collectors.toMap(StatementGroup.Member::index, StatementGroup.Member::statement));
        for (Link link : links) {
            Statement one = byIndex.get(link.one());
            Statement other = byIndex.get(link.other());
            if (one != null && other != null) {
                link.relation().kind().ifPresent(kind -> found.putIfAbsent(kind, difference(kind, one, other)));
            }
        }
        List<Statement> saying = group.saying();
        for (int i = 0; i < saying.size(); i++) {
            for (int j = i + 1; j < saying.size(); j++) {
                Statement one = saying.get(i);
                Statement other = saying.get(j);
                if (one.article() != other.article()) {
                    kinds(one, other).forEach(kind -> found.putIfAbsent(kind, difference(kind, one, other)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Difference difference(Difference.Kind kind, Statement one, Statement other) {
        return new Difference(kind, List.of(one.evidence(), other.evidence()));
    }

    private static List<Difference.Kind> kinds(Statement one, Statement other) {
        List<Difference.Kind> kinds = new ArrayList<>(detail(one, other));
        if (one.modality() != other.modality() && (one.modality() == Modality.CERTAIN || other.modality() == Modality.CERTAIN)) {
            kinds.add(Difference.Kind.MODALITY);
        }
        if (one.attributed() != other.attributed()) {
            kinds.add(Difference.Kind.ATTRIBUTION);
        }
        return kinds;
    }

    /** Details that cannot both be right. */
    static List<Difference.Kind> detail(Statement one, Statement other) {
        List<Difference.Kind> kinds = new ArrayList<>();
        if (differInNumber(one, other)) {
            kinds.add(Difference.Kind.NUMBER);
        }
        if (differInPlace(one, other)) {
            kinds.add(Difference.Kind.PLACE);
        }
        if (differInTime(one, other)) {
            kinds.add(Difference.Kind.TIME);
        }
        return kinds;
    }

    /** Some number of one is of the same thing as some of the other, none of these agree. */
    private static boolean differInNumber(Statement one, Statement other) {
        boolean apart = false;
        for (Quantity left : one.quantities()) {
            for (Quantity right : other.quantities()) {
                if (measureTheSame(left, right)) {
                    if (left.normalized().meets(right.normalized())) {
                        return false;
                    }
                    apart = true;
                }
            }
        }
        return apart;
    }

    private static boolean measureTheSame(Quantity left, Quantity right) {
        boolean counted = left.countedKey().isPresent() && left.countedKey().equals(right.countedKey());
        boolean verb = left.verbKey().isEmpty() || right.verbKey().isEmpty() || left.verbKey().equals(right.verbKey());
        return left.dimension() == right.dimension() && left.normalizedUnit().equals(right.normalizedUnit()) && left.trend() == right.trend()
                && verb && (counted || left.countedKey().isEmpty() && right.countedKey().isEmpty());
    }

    private static boolean differInPlace(Statement one, Statement other) {
        Set<CountryCode> left = countries(one);
        Set<CountryCode> right = countries(other);
        return left.size() == 1 && right.size() == 1 && !left.equals(right);
    }

    private static Set<CountryCode> countries(Statement statement) {
        return statement.details().places().stream()
                .map(Mention::country)
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Each has one day, and the days are apart. */
    private static boolean differInTime(Statement one, Statement other) {
        List<TimeExpression.Interval> left = days(one);
        List<TimeExpression.Interval> right = days(other);
        return left.size() == 1 && right.size() == 1 && areApart(left.getFirst(), right.getFirst());
    }

    private static List<TimeExpression.Interval> days(Statement statement) {
        return statement.details().times().stream()
                .filter(time -> time.granularity().compareTo(TimeExpression.Granularity.DAY) <= 0)
                .map(TimeExpression::when)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Time zones may part the same moment by a day. */
    private static boolean areApart(TimeExpression.Interval left, TimeExpression.Interval right) {
        Duration zones = Duration.ofHours(14);
        return left.end().plus(zones).isBefore(right.start()) || right.end().plus(zones).isBefore(left.start());
    }
}
