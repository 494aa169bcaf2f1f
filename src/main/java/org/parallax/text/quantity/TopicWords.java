package org.parallax.text.quantity;

import java.util.Set;

/** Words that tell what a sentence is about where a unit alone could be either of two. */
final class TopicWords {
    /** In atoms to both sides: most sentences are shorter, and a text without sentence ends stays fast. */
    private static final int REACH = 60;

    private final Set<String> plainPoints;
    private final Set<String> shares;
    private final Set<String> scores;
    private final Set<String> heat;
    private final Set<String> weights;
    private final Set<String> monies;

    TopicWords(PackData data) {
        plainPoints = data.words("plain-points");
        shares = data.words("share-words");
        scores = data.words("score-words");
        heat = data.words("heat-words");
        weights = data.words("weights");
        monies = data.words("monies");
    }

    /** "points" alone, which may be of any score. */
    boolean isPlainPoints(String word) {
        return plainPoints.contains(word);
    }

    /** Whether the sentence around an atom speaks of shares, polls or rates and not of scores, so that points in it are percentage points. */
    boolean isOfShares(Line line, int at) {
        return count(line, at, shares) > 0 && count(line, at, scores) == 0;
    }

    /** Whether the sentence around an atom speaks of heat or cold, so that a letter behind digits may be a scale of temperature. */
    boolean isOfHeat(Line line, int at) {
        return count(line, at, heat) > 0;
    }

    int countWeights(Line line, int at) {
        return count(line, at, weights);
    }

    int countMonies(Line line, int at) {
        return count(line, at, monies);
    }

    private static int count(Line line, int at, Set<String> words) {
        int count = 0;
        for (int i = Math.max(0, at - REACH); i < Math.min(line.size(), at + REACH); i++) {
            count += words.contains(line.word(i)) ? 1 : 0;
        }
        return count;
    }
}
