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
    /** Log-odds by signals from which a pair is undecided: one below the threshold at which groups become one story. */
    static final double FROM = -1.4;
    /** Log-odds by signals up to which it is: one above. */
    static final double TO = 0.6;

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
        return bySignals >= FROM && bySignals <= TO ? opinion.measure(a, b) : OptionalDouble.empty();
    }
}
