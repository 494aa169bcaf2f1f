package org.parallax.similarity;

import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.similarity.ArticleLink.Reason;

/**
 * What a second opinion adds to the log-odds of the pairs that the signals leave undecided: bias + weight · measure.
 *
 * @param weights its bias, and its weight by its name
 */
record Undecided(SecondOpinion opinion, LinkWeights weights) {
    /** Log-odds by signals about the threshold at which groups become one story: odds from one in fifteen to five to one. */
    static final double FROM = -2.5;

    static final double TO = 1.5;

    static boolean includes(double bySignals) {
        return bySignals >= FROM && bySignals <= TO;
    }

    /** 0 where the signals decide or the opinion has nothing to say. */
    double added(ArticleProfile a, ArticleProfile b, double bySignals) {
        OptionalDouble measured = measure(a, b, bySignals);
        return measured.isPresent() ? weights.bias() + weights.weight(opinion.name()) * measured.getAsDouble() : 0;
    }

    Optional<Reason> explain(ArticleProfile a, ArticleProfile b, double bySignals) {
        OptionalDouble measured = measure(a, b, bySignals);
        return measured.isPresent()
                ? Optional.of(new Reason(opinion.name(), Score.clamp(measured.getAsDouble()), "asked because the rest leaves it open"))
                : Optional.empty();
    }

    private OptionalDouble measure(ArticleProfile a, ArticleProfile b, double bySignals) {
        return includes(bySignals) ? opinion.measure(a, b) : OptionalDouble.empty();
    }
}
