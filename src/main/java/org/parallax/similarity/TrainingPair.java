package org.parallax.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.article.ArticleId;

/**
 * Two articles of a collection that people grouped, as an example to learn from.
 *
 * @param importance the same for all pairs of one event in a collection and for all others in it; both kinds sum up to one half
 */
public record TrainingPair(WeightedProfile a, WeightedProfile b, boolean sameEvent, double importance) {
    private static final int CANDIDATES = 50;

    /**
     * The pairs that the decision will be asked about: each article with its candidates, and with all of its group.
     *
     * @param groups the group of each article
     * @param reference terms of other collections
     */
    public static List<TrainingPair> of(List<ArticleProfile> profiles, Map<ArticleId, String> groups, DocumentFrequencies reference) {
        DocumentFrequencies frequencies = reference.copy();
        profiles.forEach(frequencies::add);
        Map<ArticleId, WeightedProfile> weighted = new TreeMap<>();
        ArticleSlots slots = new ArticleSlots();
        CandidateIndex index = new CandidateIndex(slots);
        Map<String, List<ArticleId>> members = new TreeMap<>();
        for (ArticleProfile profile : profiles.stream().sorted(Comparator.comparing(ArticleProfile::id)).toList()) {
            WeightedProfile one = WeightedProfile.of(profile, frequencies);
            weighted.put(profile.id(), one);
            index.add(slots.add(one));
            members.computeIfAbsent(groups.get(profile.id()), group -> new ArrayList<>()).add(profile.id());
        }
        List<TrainingPair> pairs = new ArrayList<>();
        for (WeightedProfile one : weighted.values()) {
            TreeSet<ArticleId> others = new TreeSet<>(members.get(groups.get(one.id())));
            index.candidates(one, CANDIDATES).forEach(other -> others.add(other.id()));
            for (ArticleId other : others.tailSet(one.id(), false)) {
                pairs.add(new TrainingPair(one, weighted.get(other), groups.get(one.id()).equals(groups.get(other)), 1));
            }
        }
        long events = pairs.stream().filter(TrainingPair::sameEvent).count();
        long others = pairs.size() - events;
        return pairs.stream().map(pair -> pair.withImportance(.5 / (pair.sameEvent ? events : others))).toList();
    }

    private TrainingPair withImportance(double changed) {
        return new TrainingPair(a, b, sameEvent, changed);
    }
}
