package org.parallax.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.Evidence;

class EvidenceWriterTest {
    /** The words, cut out of a text by the offsets that callers see. */
    private static String cut(String text, String words) {
        Article article = new Article(
                ArticleId.of("a"), 1, Optional.empty(), text, Optional.empty(), Language.UNKNOWN, Published.unknown(), Optional.empty(),
                Outlet.UNKNOWN, Optional.empty(), Optional.empty());
        int start = text.indexOf(words);
        Span exact = Span.of(start, start + words.length());
        EvidenceBody body = new EvidenceWriter(List.of(article)).write(new Evidence(article.id(), exact, Span.of(0, text.length()), false));
        SelectorBody.TextPosition position = (SelectorBody.TextPosition) body.selector().get(0);
        SelectorBody.TextQuote quote = (SelectorBody.TextQuote) body.selector().get(1);
        int[] codePoints = text.codePoints().toArray();
        String byPosition = new String(codePoints, position.start(), position.end() - position.start());
        return byPosition + "|" + quote.exact() + "|" + quote.prefix() + "<>" + quote.suffix() + "|" + body.sentence().end() + " of " + codePoints.length;
    }

    @Test
    void codePointsCountAnEmojiOnce() {
        assertThat(cut("🚀🚀 lost 12 rockets 🚀", "12 rockets")).isEqualTo("12 rockets|12 rockets|🚀🚀 lost <> 🚀|20 of 20");
    }

    @Test
    void arabicChineseAndCombiningMarksKeepTheirOffsets() {
        assertThat(cut("قتل ٣٨ شخصا", "٣٨ شخصا")).startsWith("٣٨ شخصا|٣٨ شخصا|");
        assertThat(cut("约3万人撤离", "3万人")).startsWith("3万人|3万人|");
        assertThat(cut("cafe\u0301 38 people", "38 people")).startsWith("38 people|38 people|");
    }

    @Test
    void contextNeverCutsAnEmojiInHalf() {
        String text = "🚀".repeat(40) + "12" + "🚀".repeat(40);
        assertThat(cut(text, "12")).doesNotContain("\ufffd").isEqualTo("12|12|" + "🚀".repeat(16) + "<>" + "🚀".repeat(16) + "|82 of 82");
    }
}
