package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Every term has the idf 5. */
class WeightedTermsTest {
    private static final double SQUARE = 5 * 5;
    private static final double UNSAID = 10 * 10;

    @Test
    void oneTermInCommonIsLittleHoweverComplete() {
        assertThat(terms("delbani").cosine(terms("delbani"))).isCloseTo(SQUARE / (SQUARE + UNSAID), within(1e-6));
    }

    @Test
    void manyTermsInCommonComeCloseToOne() {
        String words = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
        assertThat(terms(words).cosine(terms(words))).isCloseTo(26 * SQUARE / (26 * SQUARE + UNSAID), within(1e-6));
    }

    @Test
    void nothingInCommonIsZero() {
        assertThat(terms("a b").cosine(terms("c"))).isZero();
        assertThat(terms("").cosine(terms("c"))).isZero();
    }

    @Test
    void theShareFoundIsOfTheFirst() {
        assertThat(terms("a b").shareIn(terms("b c d"))).isEqualTo(.5);
        assertThat(terms("b c d").shareIn(terms("a b"))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(terms("").shareIn(terms("a"))).isZero();
    }

    private static WeightedTerms terms(String words) {
        TermCounts.Builder builder = new TermCounts.Builder();
        Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).forEach(builder::add);
        TermCounts counts = builder.build();
        byte[] idf = new byte[counts.size()];
        Arrays.fill(idf, WeightedTerms.steps(5));
        return new WeightedTerms(counts, idf);
    }
}
