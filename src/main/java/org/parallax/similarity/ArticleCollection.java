package org.parallax.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;

/** The articles that are compared with each other: their profiles, term statistics and candidate index. Not safe for use by many threads. */
public final class ArticleCollection {
    private static final Comparator<ArticleProfile> OLDEST_FIRST =
            Comparator.comparing((ArticleProfile profile) -> profile.published().instant().isPresent())
                    .thenComparing(ArticleProfile.BY_PUBLICATION);

    /** The index proposes so many times the articles that are wanted, of which those with the best exact score are kept. */
    private static final int PROPOSED = 2;

    private final ArticleLinker linker;
    private final DocumentFrequencies frequencies;
    private final ArticleSlots slots = new ArticleSlots();
    private final CandidateIndex index = new CandidateIndex(slots);
    private final ReprintIndex reprints = new ReprintIndex(slots);

    public ArticleCollection(ArticleLinker linker, DocumentFrequencies reference) {
        this.linker = linker;
        this.frequencies = reference.copy();
    }

    /** Adds articles at once, each weighted by the statistics of all. */
    public void addAll(Collection<ArticleProfile> added) {
        added.forEach(frequencies::add);
        added.stream().sorted(Comparator.comparing(ArticleProfile::id)).forEach(this::index);
    }

    /** {@link IllegalArgumentException} where the article is already there. */
    public void add(ArticleProfile profile) {
        if (contains(profile.id())) {
            throw new IllegalArgumentException("article " + profile.id() + " is already there");
        }
        frequencies.add(profile);
        index(profile);
    }

    private void index(ArticleProfile profile) {
        index(WeightedProfile.of(profile, frequencies));
    }

    private void index(WeightedProfile weighted) {
        int slot = slots.add(weighted);
        index.add(slot);
        reprints.add(slot);
    }

    /** Adds articles with the weights they had when they were added first. */
    public void restore(Collection<WeightedProfile> known) {
        known.forEach(weighted -> {
            frequencies.add(weighted.profile());
            index(weighted);
        });
    }

    public void remove(ArticleId id) {
        int slot = slots.find(id);
        if (slot >= 0) {
            frequencies.remove(slots.get(slot).profile());
            index.remove(slot);
            reprints.remove(slot);
            slots.remove(slot);
            linker.forget(id);
        }
    }

    public boolean contains(ArticleId id) {
        return slots.find(id) >= 0;
    }

    public int size() {
        return slots.size();
    }

    /** This many articles, those without a known date first, then by time of publication and id. */
    public List<ArticleId> oldest(int count) {
        return slots.profiles()
                .sorted(Comparator.comparing(WeightedProfile::profile, OLDEST_FIRST))
                .limit(count)
                .map(WeightedProfile::id)
                .toList();
    }

    public ArticleProfile get(ArticleId id) {
        return weighted(id).profile();
    }

    /**
     * The likeliest candidates, and articles whose passages it shares, that report its event with at least these log-odds, the surest first.
     *
     * @param candidates how many at most
     */
    public List<AcceptedLink> links(ArticleId id, int candidates, double atLeast) {
        WeightedProfile profile = weighted(id);
        Set<WeightedProfile> others = new LinkedHashSet<>(index.candidates(profile, PROPOSED * candidates));
        others.addAll(reprints.candidates(profile));
        List<AcceptedLink> links = links(profile, others.stream(), atLeast);
        return links.subList(0, Math.min(candidates, links.size()));
    }

    /** The same among all articles: what {@link #links} would find if nothing were left out; slow. */
    public List<AcceptedLink> linksAmongAll(ArticleId id, double atLeast) {
        WeightedProfile profile = weighted(id);
        return links(profile, slots.profiles().filter(other -> other != profile), atLeast);
    }

    private List<AcceptedLink> links(WeightedProfile profile, Stream<WeightedProfile> others, double atLeast) {
        List<AcceptedLink> links = new ArrayList<>();
        others.forEach(other -> {
            double logOdds = linker.logOdds(profile, other);
            if (logOdds >= atLeast) {
                links.add(new AcceptedLink(other.id(), ArticleLinker.probability(logOdds)));
            }
        });
        links.sort(Comparator.comparing(AcceptedLink::similarity).reversed().thenComparing(AcceptedLink::to));
        return links;
    }

    /** Natural logarithm of the odds that both report one event. */
    public double logOdds(ArticleId a, ArticleId b) {
        return linker.logOdds(weighted(a), weighted(b));
    }

    /** The same with all that went into it. */
    public PairDecision decide(ArticleId a, ArticleId b) {
        return linker.decide(weighted(a), weighted(b));
    }

    public ArticleLink explain(ArticleId a, ArticleId b) {
        return linker.explain(weighted(a), weighted(b));
    }

    /** {@link NoSuchElementException} where the article is not there. */
    public WeightedProfile weighted(ArticleId id) {
        int slot = slots.find(id);
        if (slot < 0) {
            throw new NoSuchElementException("no article " + id);
        }
        return slots.get(slot);
    }
}
