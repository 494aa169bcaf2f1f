package org.parallax.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink.Kind;
import org.parallax.similarity.ArticleLink.Reason;

/** Decides how sure it is that two articles report one event, and says why. */
public final class ArticleLinker {
    static final List<Signal> SIGNALS = List.of(new TitleSignal(), new TitleFoundSignal(), new LeadSignal(), new LeadFoundSignal(),
            new TextSignal(), new NameSignal(), new LeadNameSignal(), new NumberSignal(), new DateSignal(), new PlaceSignal(), new QuoteSignal());

    static Signal signal(String name) {
        return SIGNALS.stream().filter(signal -> signal.name().equals(name)).findFirst().orElseThrow();
    }

    private static final double ROUNDING = 1e-9;

    private final Weighing same;
    private final Weighing headlines;
    private final Weighing across;
    private final Optional<Undecided> undecided;

    /** Weights and typical values of a kind of pair, in the order of the signals. */
    private record Weighing(LinkWeights weights, double[] bySignal, double[] typical) {
        private static Weighing of(LinkWeights weights) {
            return new Weighing(
                    weights,
                    SIGNALS.stream().mapToDouble(signal -> weights.weight(signal.name())).toArray(),
                    SIGNALS.stream().mapToDouble(signal -> weights.typical(signal.name())).toArray());
        }
    }

    public ArticleLinker() {
        this(LinkWeights.SAME_LANGUAGE, LinkWeights.HEADLINES, LinkWeights.ACROSS_LANGUAGES);
    }

    /**
     * @param same for articles whose words can be compared
     * @param headlines for those that have nothing but a headline
     * @param across for articles in different languages
     */
    public ArticleLinker(LinkWeights same, LinkWeights headlines, LinkWeights across) {
        this(Weighing.of(same), Weighing.of(headlines), Weighing.of(across), Optional.empty());
    }

    private ArticleLinker(Weighing same, Weighing headlines, Weighing across, Optional<Undecided> undecided) {
        this.same = same;
        this.headlines = headlines;
        this.across = across;
        this.undecided = undecided;
    }

    /**
     * The same signals, with an opinion that is asked about the pairs they leave undecided.
     *
     * @param weights what the opinion counts for
     */
    public ArticleLinker with(SecondOpinion opinion, LinkWeights weights) {
        return new ArticleLinker(same, headlines, across, Optional.of(new Undecided(opinion, weights)));
    }

    /** How likely both report one event, from what they say and when. */
    public Score similarity(WeightedProfile a, WeightedProfile b) {
        return probability(logOdds(a, b));
    }

    /** Natural logarithm of the odds for one event; without a single word to compare, those of any two articles. */
    public double logOdds(WeightedProfile a, WeightedProfile b) {
        double bySignals = bySignals(a, b);
        return undecided.isEmpty() ? bySignals : bySignals + undecided.get().added(a.profile, b.profile, bySignals);
    }

    private double bySignals(WeightedProfile a, WeightedProfile b) {
        return byContent(a, b) + (isEmpty(a, b) ? 0 : TimeFactor.logOdds(a.profile.dated(), b.profile.dated()));
    }

    private static boolean isEmpty(WeightedProfile a, WeightedProfile b) {
        return a.text.isEmpty() || b.text.isEmpty();
    }

    /** The log-odds by signals without time. */
    double byContent(WeightedProfile a, WeightedProfile b) {
        Weighing weighing = weighing(a, b);
        double sum = weighing.weights.bias();
        if (isEmpty(a, b)) {
            return sum;
        }
        for (int i = 0; i < weighing.bySignal.length; i++) {
            if (weighing.bySignal[i] != 0) {
                double value = SIGNALS.get(i).value(a, b);
                sum += weighing.bySignal[i] * (Double.isNaN(value) ? weighing.typical[i] : value);
            }
        }
        return sum;
    }

    static Score probability(double logOdds) {
        return Score.clamp(1 / (1 + Math.exp(-logOdds)));
    }

    private Weighing weighing(WeightedProfile a, WeightedProfile b) {
        if (!a.profile.sharesWordLanguage(b.profile)) {
            return across;
        }
        return a.isHeadline && b.isHeadline ? headlines : same;
    }

    /** The link with its reasons; for a reprint the earlier article comes first. */
    public ArticleLink explain(WeightedProfile a, WeightedProfile b) {
        List<Reason> reasons = new ArrayList<>();
        LinkWeights weights = weighing(a, b).weights;
        List<Signal> weightiest = SIGNALS.stream()
                .filter(signal -> weights.weight(signal.name()) != 0 && signal.value(a, b) > 0)
                .sorted(Comparator.comparingDouble(
                        (Signal signal) -> -Math.abs(weights.weight(signal.name()) * signal.value(a, b))))
                .toList();
        for (Signal signal : weightiest) {
            reasons.add(new Reason(signal.name(), Score.clamp(signal.value(a, b)), signal.explain(a, b)));
        }
        double gap = TimeFactor.logOdds(a.profile.dated(), b.profile.dated());
        if (gap < 0) {
            reasons.add(new Reason("time", Score.clamp(1 + gap / TimeFactor.MOST), TimeFactor.explain(a.profile.dated(), b.profile.dated())));
        }
        undecided.flatMap(pairs -> pairs.explain(a.profile, b.profile, bySignals(a, b))).ifPresent(reasons::add);
        Optional<Reprint> passages = Reprint.find(a.profile, b.profile);
        passages.ifPresent(found -> reasons.addFirst(new Reason("reprint", found.containment(), found.words())));
        return passages.filter(found -> found.extent().isReprint())
                .map(reprint -> new ArticleLink(reprint.origin(), reprint.copy(), reprint.containment(), Kind.REPRINT, reasons))
                .orElseGet(() -> similar(a, b, reasons));
    }

    /** What a second opinion kept of the article no longer holds. */
    void forget(ArticleId id) {
        undecided.ifPresent(pairs -> pairs.opinion().forget(id));
    }

    /** How {@link #logOdds} comes about. */
    public PairDecision decide(WeightedProfile a, WeightedProfile b) {
        LinkWeights weights = weighing(a, b).weights;
        double logOdds = logOdds(a, b);
        List<PairDecision.Part> parts = new ArrayList<>();
        if (!a.text.isEmpty() && !b.text.isEmpty()) {
            SIGNALS.stream().filter(signal -> weights.weight(signal.name()) != 0).forEach(signal -> parts.add(part(signal, weights, a, b)));
            parts.add(time(a, b));
        }
        double explained = weights.bias() + parts.stream().mapToDouble(PairDecision.Part::logOdds).sum();
        if (Math.abs(logOdds - explained) > ROUNDING) {
            parts.add(new PairDecision.Part(
                    PairDecision.SECOND_OPINION, OptionalDouble.of(1), 0, 1, logOdds - explained, logOdds - explained,
                    undecided.flatMap(pairs -> pairs.explain(a.profile, b.profile, bySignals(a, b))).map(Reason::detail).orElse("")));
        }
        return new PairDecision(a.profile.sharesWordLanguage(b.profile), weights.bias(), parts, logOdds, Reprint.find(a.profile, b.profile));
    }

    private static PairDecision.Part part(Signal signal, LinkWeights weights, WeightedProfile a, WeightedProfile b) {
        OptionalDouble value = signal.measure(a, b);
        double typical = weights.typical(signal.name());
        double counted = value.orElse(typical);
        double weight = weights.weight(signal.name());
        String detail = value.isEmpty() ? "one of both has none" : counted == 0 ? "nothing in common" : signal.explain(a, b);
        return new PairDecision.Part(signal.name(), value, typical, counted, weight, weight * counted, detail);
    }

    private static PairDecision.Part time(WeightedProfile a, WeightedProfile b) {
        boolean dated = a.profile.dated().instant().isPresent() && b.profile.dated().instant().isPresent();
        double taken = TimeFactor.logOdds(a.profile.dated(), b.profile.dated());
        double share = -taken / TimeFactor.MOST;
        String detail = dated ? TimeFactor.explain(a.profile.dated(), b.profile.dated()) : "a date is not known";
        return new PairDecision.Part(
                PairDecision.TIME, dated ? OptionalDouble.of(share) : OptionalDouble.empty(), 0, share, -TimeFactor.MOST, taken, detail);
    }

    private ArticleLink similar(WeightedProfile a, WeightedProfile b, List<Reason> reasons) {
        boolean ordered = a.id().compareTo(b.id()) <= 0;
        return new ArticleLink(ordered ? a.id() : b.id(), ordered ? b.id() : a.id(), similarity(a, b), Kind.SIMILAR, reasons);
    }
}
