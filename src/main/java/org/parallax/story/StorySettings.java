package org.parallax.story;

/**
 * How stories are found.
 *
 * @param joinLogOdds mean log-odds of one event from which two groups are one story, before cohesion; finite
 * @param cohesionShare how close the mean must come to what holds the groups together, in [0,1]
 * @param stayBonus log-odds that a pair already in one story counts for more, so that stories do not flicker; at least 0
 * @param candidates how many articles a new one is compared with, at least 1
 * @param refinedArticles how many articles around a new one are grouped anew at most, at least 2
 */
public record StorySettings(double joinLogOdds, double cohesionShare, double stayBonus, int candidates, int refinedArticles) {
    public static final StorySettings DEFAULT = new StorySettings(-0.4, 0.75, 0.2, 50, 160);

    public StorySettings {
        require(Double.isFinite(joinLogOdds), "joinLogOdds is finite", joinLogOdds);
        require(cohesionShare >= 0 && cohesionShare <= 1, "cohesionShare lies in [0,1]", cohesionShare);
        require(stayBonus >= 0, "stayBonus is at least 0", stayBonus);
        require(candidates >= 1, "candidates is at least 1", candidates);
        require(refinedArticles >= 2, "refinedArticles is at least 2", refinedArticles);
    }

    private static void require(boolean holds, String rule, double value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", not " + value);
        }
    }
}
