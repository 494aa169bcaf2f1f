package org.parallax.similarity.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.parallax.similarity.Score;

class EmbeddingTest {
    @Test
    void onlyTheDirectionCounts() {
        assertThat(Embedding.of(new float[] {.3f, .4f}).cosine(Embedding.of(new float[] {30, 40}))).isEqualTo(Score.ONE);
    }

    @Test
    void aByteAComponentKeepsTheCosine() {
        Embedding along = Embedding.of(new float[] {1, 0, 0});
        Embedding aslant = Embedding.of(new float[] {.6f, .64f, .48f});
        assertThat(along.cosine(aslant).value()).isCloseTo(.6, within(.005));
        assertThat(aslant.cosine(along)).isEqualTo(along.cosine(aslant));
    }

    @Test
    void oppositeDirectionsHaveNothingInCommon() {
        assertThat(Embedding.of(new float[] {1, -1}).cosine(Embedding.of(new float[] {-1, 1}))).isEqualTo(Score.ZERO);
    }

    @Test
    void noDirectionIsLikeNothing() {
        assertThat(Embedding.of(new float[2]).cosine(Embedding.of(new float[] {1, 1}))).isEqualTo(Score.ZERO);
    }
}
