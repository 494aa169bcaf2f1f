package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Language;

class WordStemsTest {
    @Test
    void wordsThatOnlyHoldSentencesTogetherAreLeftOut() {
        assertThat(stems("en", "the ferry and its captain")).isEqualTo("ferri captain");
        assertThat(stems("ru", "паром и его капитан")).isEqualTo("пар капита");
        assertThat(stems("cs", "trajekt a jeho kapitán")).isEqualTo("trajekt kapitán");
        assertThat(stems("uk", "пором та його капітан")).isEqualTo("пором капітан");
        assertThat(stems("pl", "prom i jego kapitan")).isEqualTo("prom kapitan");
    }

    @Test
    void casesOfAWordShareItsStem() {
        assertThat(stems("ru", "острова острову островом")).isEqualTo("остров остров остров");
        assertThat(stems("ro", "feribotul feribotului")).isEqualTo("feribot feribot");
        assertThat(stems("el", "λιμάνι λιμάνια")).isEqualTo("λιμαν λιμαν");
    }

    @Test
    void everyLanguageOfAListOrStemmerLoads() {
        for (String language : List.of("ar", "bg", "bn", "br", "ca", "ckb", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga",
                "gl", "hi", "hu", "hy", "id", "it", "ja", "lt", "lv", "nb", "ne", "nl", "no", "pl", "pt", "ro", "ru", "sr", "sv", "ta", "te", "th",
                "tr", "uk", "zh")) {
            assertThat(WordStems.of(Language.of(language)).find("2026")).as(language).contains("2026");
        }
    }

    @Test
    void anUnknownLanguageKeepsItsWords() {
        assertThat(stems("xh", "isikhephe sabantu")).isEqualTo("isikhephe sabantu");
    }

    @Test
    void aSingleLetterSaysNothingButASingleIdeographDoes() {
        assertThat(WordStems.of(Language.ENGLISH).find("x")).isEqualTo(Optional.empty());
        assertThat(WordStems.of(Language.of("zh")).find("船")).contains("船");
    }

    private static String stems(String language, String words) {
        WordStems stems = WordStems.of(Language.of(language));
        return String.join(" ", List.of(words.split(" ")).stream().flatMap(word -> stems.find(word).stream()).toList());
    }
}
