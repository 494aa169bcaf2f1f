package org.parallax.story;

/**
 * How stories are found.
 *
 * @param joinThreshold mean link strength over all cross pairs from which two groups are one story, in (0,1)
 * @param stayBonus how much a pair that is already in one story counts for more, so that stories do not flicker, in [0,1)
 * @param candidates how many articles a new one is compared with, at least 1
 * @param refinedArticles how many articles around a new one are grouped anew at most, at least 2
 * @param windowArticles how many articles can be found as candidates, the latest by publication; at least 2
 */
public record StorySettings(double joinThreshold, double stayBonus, int candidates, int refinedArticles, int windowArticles) {
    public static final StorySettings DEFAULT = new StorySettings(0.5, 0.03, 50, 160, 200_000);

    public StorySettings {
        require(joinThreshold > 0 && joinThreshold < 1, "joinThreshold lies in (0,1)", joinThreshold);
        require(stayBonus >= 0 && stayBonus < 1, "stayBonus lies in [0,1)", stayBonus);
        require(candidates >= 1, "candidates is at least 1", candidates);
        require(refinedArticles >= 2, "refinedArticles is at least 2", refinedArticles);
        require(windowArticles >= 2, "windowArticles is at least 2", windowArticles);
    }

    private static void require(boolean holds, String rule, double value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", not " + value);
        }
    }
}
