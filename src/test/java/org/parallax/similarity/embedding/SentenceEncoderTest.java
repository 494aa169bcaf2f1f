package org.parallax.similarity.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.similarity.Score;

class SentenceEncoderTest extends EncoderTest {
    private static final String FERRY = "Ferry with 212 aboard runs aground off Tarvola. All passengers were brought ashore, the coast guard said.";
    private static final String FERRY_RETOLD = "Rescuers evacuate ship after it hits rocks. Boats took everyone to the harbour of Tarvola.";
    private static final String STRIKE = "Bus drivers in Ostravia walk out over pay. The union announced talks for Friday.";


    @Test
    void oneEventInOtherWordsIsNearerThanAnotherEvent() {
        double same = cosine(FERRY, FERRY_RETOLD);
        assertThat(same).isGreaterThan(.75);
        assertThat(cosine(FERRY, STRIKE)).isLessThan(same - .2);
    }

    @Test
    void theSameTextGivesTheSameEmbeddingInEveryThread() {
        Embedding alone = encoder.encode(FERRY);
        List<Score> cosines = IntStream.range(0, 40).parallel()
                .mapToObj(i -> encoder.encode(i % 2 == 0 ? FERRY : STRIKE).cosine(alone))
                .toList();
        for (int i = 0; i < cosines.size(); i++) {
            assertThat(cosines.get(i)).isEqualTo(i % 2 == 0 ? Score.ONE : encoder.encode(STRIKE).cosine(alone));
        }
    }

    @Test
    void everyTextHasAnEmbedding() {
        for (String text : List.of("", " ", "?", "渡船触礁", "السفينة جنحت", "🚢🚢", "\u0000\ud83d", "a".repeat(1_000_000), FERRY.repeat(10_000))) {
            assertThat(encoder.encode(text).cosine(encoder.encode(text))).isEqualTo(Score.ONE);
        }
    }

    @Test
    void aClosedEncoderRefuses() {
        SentenceEncoder closed = SentenceEncoder.load().encoder().orElseThrow();
        closed.close();
        assertThatThrownBy(() -> closed.encode(FERRY)).isInstanceOf(IllegalStateException.class);
        assertThat(cosine(FERRY, FERRY)).isEqualTo(1);
    }

    private double cosine(String a, String b) {
        return encoder.encode(a).cosine(encoder.encode(b)).value();
    }
}
