package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void anEmojiCountsOnce() {
        assertThat(spanOf("Hi 😀 there", "there")).isEqualTo(Span.of(5, 10));
    }

    @Test
    void aFamilyOfJoinedEmojiCountsItsFiveCodePoints() {
        assertThat(spanOf("👩‍👩‍👧 home", "home")).isEqualTo(Span.of(6, 10));
    }

    @Test
    void arabicAndChineseCountAsUtf16Does() {
        assertThat(spanOf("قال الرئيس", "الرئيس")).isEqualTo(Span.of(4, 10));
        assertThat(spanOf("普京感谢金正恩", "金正恩")).isEqualTo(Span.of(4, 7));
    }

    @Test
    void aCombiningMarkIsACodePointOfItsOwn() {
        assertThat(spanOf("cafe\u0301 noir", "noir")).isEqualTo(Span.of(6, 10));
    }

    @Test
    void aRareChineseCharacterTakesTwoUnitsAndOnePoint() {
        assertThat(spanOf("𠮷野家 shop", "shop")).isEqualTo(Span.of(4, 8));
    }

    @Test
    void bothDirectionsAgreeFarIntoALongText() {
        String text = "😀a".repeat(500);
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i < 1000; i++) {
            assertThat(points.fromUtf16(points.toUtf16(i))).isEqualTo(i);
        }
        assertThat(points.length()).isEqualTo(1000);
    }

    @Test
    void anOffsetBehindTheTextIsRefused() {
        assertThatThrownBy(() -> CodePoints.of("abc").fromUtf16(4)).hasMessageContaining("offset 4");
    }

    private static Span spanOf(String text, String part) {
        int start = text.indexOf(part);
        return CodePoints.of(text).fromUtf16(Span.of(start, start + part.length()));
    }
}
