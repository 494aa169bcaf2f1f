package org.parallax.comparison.wording;

/**
 * How much more one side uses a term than the other: the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi,
 * Quinn 2008, "Fightin' Words", equations 16, 18, 22).
 *
 * <p>δ = ln((y₁+α)/(n₁+α₀−y₁−α)) − ln((y₂+α)/(n₂+α₀−y₂−α)), z = δ / √(1/(y₁+α) + 1/(y₂+α)).
 */
final class LogOdds {
    private LogOdds() {}

    /**
     * The z-score of δ; above 1.96 the first side uses the term more with 95% confidence.
     *
     * @param uses y₁, uses by the first side
     * @param all n₁, terms of the first side
     * @param otherUses y₂
     * @param otherAll n₂
     * @param prior α, pseudo-uses of this term (above 0)
     * @param priorAll α₀, pseudo-uses of all terms
     */
    static double z(int uses, int all, int otherUses, int otherAll, double prior, double priorAll) {
        double delta = logit(uses + prior, all + priorAll) - logit(otherUses + prior, otherAll + priorAll);
        return delta / Math.sqrt(1 / (uses + prior) + 1 / (otherUses + prior));
    }

    private static double logit(double uses, double all) {
        return Math.log(uses / Math.max(1e-9, all - uses));
    }
}
