package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShingleSketchTest {
    @Test
    void aTextContainsItself() {
        assertThat(sketch(0, 40).containment(sketch(0, 40))).isEqualTo(Score.ONE);
    }

    @Test
    void aShortTextInsideALongOneIsContained() {
        assertThat(sketch(10, 30).containment(sketch(0, 200))).isEqualTo(Score.ONE);
    }

    @Test
    void halfOfTheRunsAreSharedWhereTextsOverlapByHalf() {
        // 40 words have 36 runs; words 20 to 39 are shared: 16 runs of 36
        assertThat(sketch(0, 40).containment(sketch(20, 60)).value()).isEqualTo(16.0 / 36);
    }

    @Test
    void aFewWordsAreNoCopyOfAnything() {
        assertThat(sketch(0, 8).containment(sketch(0, 100))).isEqualTo(Score.ZERO);
    }

    @Test
    void aSketchOfLongTextsComesCloseToTheirTrueContainment() {
        double containment = sketch(0, 3000).containment(sketch(1500, 4500)).value();
        assertThat(containment).isBetween(.4, .6);
    }

    private static ShingleSketch sketch(int firstWord, int endWord) {
        List<String> words = IntStream.range(firstWord, endWord).mapToObj(number -> "word" + number).toList();
        return ShingleSketch.of(words);
    }
}
