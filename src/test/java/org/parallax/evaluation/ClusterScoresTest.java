package org.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;

/** The place of a digit is an article, the digit its cluster. */
class ClusterScoresTest {
    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    @Test
    void theSameClustersUnderOtherNamesArePerfect() {
        assertThat(ClusterScores.of(clusters("1122"), clusters("5577"))).isEqualTo(new ClusterScores(1, 1, 1, 1));
    }

    @Test
    void everythingInOneClusterHasFullRecallAndThePrecisionOfItsParts() {
        ClusterScores scores = ClusterScores.of(clusters("1122"), clusters("1111"));
        assertThat(scores.recall()).isEqualTo(1);
        assertThat(scores.precision()).isEqualTo(2.0 / 4);
        assertThat(scores.pairPrecision()).isEqualTo(2.0 / 6);
    }

    @Test
    void aClusterCutInTwoLosesRecallOnly() {
        ClusterScores scores = ClusterScores.of(clusters("1111"), clusters("1112"));
        assertThat(scores.precision()).isEqualTo(1);
        assertThat(scores.recall()).isCloseTo((3 * 3.0 / 4 + 1.0 / 4) / 4, EXACTLY);
        assertThat(scores.pairRecall()).isEqualTo(3.0 / 6);
    }

    private static Map<ArticleId, Character> clusters(String digits) {
        Map<ArticleId, Character> clusters = new TreeMap<>();
        for (int i = 0; i < digits.length(); i++) {
            clusters.put(ArticleId.of("article " + i), digits.charAt(i));
        }
        return clusters;
    }
}
