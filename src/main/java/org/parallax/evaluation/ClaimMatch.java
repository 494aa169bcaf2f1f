package org.parallax.evaluation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.ArticleId;
import org.parallax.comparison.claims.ArticleStance;
import org.parallax.comparison.claims.Claim;
import org.parallax.comparison.claims.ClaimState;
import org.parallax.comparison.claims.ClaimStatus;
import org.parallax.comparison.claims.Modality;
import org.parallax.comparison.perspective.Evidence;

/** The claims found in a story against the annotated ones, put together by overlap of their passages. */
final class ClaimMatch {
    private final List<GoldClaim> gold;
    private final List<Claim> found;

    ClaimMatch(List<GoldClaim> gold, List<Claim> found) {
        this.gold = gold;
        this.found = found;
    }

    /** Annotated disputes of which one claim shown as disputed has a passage of either side. */
    Ratio disputesFound() {
        return gold.stream().filter(GoldClaim::isDisputed)
                .map(claim -> Ratio.of(disputesShown().stream().anyMatch(shown -> holdsBothSides(shown, claim))))
                .reduce(Ratio.NONE, Ratio::plus);
    }

    /** Claims shown as disputed that are annotated as disputed; what is no annotated claim counts as wrong. */
    Ratio disputesRight() {
        return disputesShown().stream()
                .map(shown -> Ratio.of(gold.stream().anyMatch(claim -> claim.isDisputed() && holdsBothSides(shown, claim))))
                .reduce(Ratio.NONE, Ratio::plus);
    }

    List<Claim> disputesShown() {
        return found.stream().filter(claim -> claim.status() == ClaimStatus.DISPUTED).toList();
    }

    private static boolean holdsBothSides(Claim shown, GoldClaim claim) {
        return claim.stances().stream().anyMatch(stance -> stance.denies() && holds(shown, stance))
                && claim.stances().stream().anyMatch(stance -> !stance.denies() && holds(shown, stance));
    }

    private static boolean holds(Claim shown, GoldClaim.Stance stance) {
        return shown.cells().stream().flatMap(cell -> cell.evidence().stream()).anyMatch(evidence -> isAt(evidence, stance));
    }

    private static boolean isAt(Evidence evidence, GoldClaim.Stance stance) {
        return evidence.article().equals(stance.article()) && evidence.exact().overlaps(stance.span());
    }

    /** Passages of annotated claims that the claim found for each of them holds. */
    Ratio passagesFound() {
        Ratio ratio = Ratio.NONE;
        for (GoldClaim claim : gold) {
            Optional<Claim> best = best(claim);
            for (GoldClaim.Stance stance : claim.stances()) {
                ratio = ratio.plus(Ratio.of(best.isPresent() && holds(best.get(), stance)));
            }
        }
        return ratio;
    }

    /** Articles of those passages that stand to the claim as annotated. */
    Ratio stancesRight() {
        Ratio ratio = Ratio.NONE;
        for (GoldClaim claim : gold) {
            Optional<Claim> best = best(claim);
            Set<ArticleId> articles = claim.stances().stream().map(GoldClaim.Stance::article).collect(Collectors.toSet());
            for (ArticleId article : articles) {
                List<GoldClaim.Stance> held = claim.stances().stream()
                        .filter(stance -> stance.article().equals(article) && best.isPresent() && holds(best.get(), stance))
                        .toList();
                if (!held.isEmpty()) {
                    ArticleStance stance = stanceOf(best.get(), article);
                    ratio = ratio.plus(Ratio.of(claim.stances().stream()
                            .anyMatch(annotated -> annotated.article().equals(article) && isRight(annotated, stance))));
                }
            }
        }
        return ratio;
    }

    private Optional<Claim> best(GoldClaim claim) {
        return found.stream()
                .filter(shown -> overlap(shown, claim) > 0)
                .max(Comparator.comparingLong((Claim shown) -> overlap(shown, claim)).thenComparing(shown -> -found.indexOf(shown)));
    }

    private static long overlap(Claim shown, GoldClaim claim) {
        return claim.stances().stream().filter(stance -> holds(shown, stance)).count();
    }

    private static ArticleStance stanceOf(Claim shown, ArticleId article) {
        return shown.cells().stream()
                .flatMap(cell -> cell.byArticle().stream())
                .filter(stance -> stance.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRight(GoldClaim.Stance annotated, ArticleStance found) {
        boolean sure = found.modality().filter(modality -> modality != Modality.CERTAIN).isEmpty();
        return switch (annotated.kind()) {
            case "denies" -> found.state() == ClaimState.DENIED;
            case "asserts" -> EnumSet.of(ClaimState.SAID, ClaimState.DIFFERS).contains(found.state());
            case "attributes" -> EnumSet.of(ClaimState.ATTRIBUTED, ClaimState.DIFFERS).contains(found.state());
            case "hedges" -> found.state() != ClaimState.DENIED && !sure;
            default -> throw new IllegalArgumentException("unknown stance \"" + annotated.kind() + "\"");
        };
    }
}
