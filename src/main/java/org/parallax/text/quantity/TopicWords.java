package org.parallax.text.quantity;

import java.util.Set;

/** Words that tell what a sentence is about where a unit alone could be either of two. */
final class TopicWords {
    private final Set<String> plainPoints;
    private final Set<String> shares;
    private final Set<String> heat;
    private final Set<String> weights;
    private final Set<String> monies;

    TopicWords(PackData data) {
        plainPoints = data.words("plain-points");
        shares = data.words("share-words");
        heat = data.words("heat-words");
        weights = data.words("weights");
        monies = data.words("monies");
    }

    /** "points" alone, which may be of any score. */
    boolean isPlainPoints(String word) {
        return plainPoints.contains(word);
    }

    /** Whether a sentence speaks of shares, polls or rates, so that points in it are percentage points. */
    boolean isOfShares(Line line) {
        return count(line, shares) > 0;
    }

    /** Whether a sentence speaks of heat or cold, so that a letter behind digits may be a scale of temperature. */
    boolean isOfHeat(Line line) {
        return count(line, heat) > 0;
    }

    int countWeights(Line line) {
        return count(line, weights);
    }

    int countMonies(Line line) {
        return count(line, monies);
    }

    private static int count(Line line, Set<String> words) {
        int count = 0;
        for (int i = 0; i < line.size(); i++) {
            count += words.contains(line.word(i)) ? 1 : 0;
        }
        return count;
    }
}
