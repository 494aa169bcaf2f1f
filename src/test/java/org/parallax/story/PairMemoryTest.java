package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;

class PairMemoryTest {
    private final List<String> compared = new ArrayList<>();
    private final PairMemory memory = new PairMemory((a, b) -> {
        compared.add(a + "" + b);
        return compared.size();
    });

    @Test
    void aPairIsComparedOnceWhicheverComesFirst() {
        assertThat(ask("a", "b") + " " + ask("b", "a") + " " + ask("a", "b")).isEqualTo("1.0 1.0 1.0");
        assertThat(compared).containsExactly("ab");
    }

    @Test
    void onlyThePairsOfAChangedArticleAreComparedAnew() {
        ask("a", "b");
        ask("b", "c");
        ask("a", "c");
        memory.forget(ArticleId.of("b"));
        ask("a", "c");
        assertThat(compared).containsExactly("ab", "bc", "ac");
        ask("a", "b");
        ask("b", "c");
        assertThat(compared).containsExactly("ab", "bc", "ac", "ab", "bc");
    }

    @Test
    void theMemoryIsBounded() {
        for (int i = 0; i < 40_000; i++) {
            ask("a", "b" + i);
        }
        ask("a", "b39999");
        assertThat(compared).hasSize(40_000);
        ask("a", "b0");
        assertThat(compared).hasSize(40_001);
    }

    private double ask(String a, String b) {
        return memory.logOdds(ArticleId.of(a), ArticleId.of(b));
    }
}
