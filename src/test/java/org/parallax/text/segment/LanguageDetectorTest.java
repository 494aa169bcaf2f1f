package org.parallax.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.Language;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The mayor said the bridge would stay closed
            es | La alcaldesa dijo que el puente seguirá cerrado
            fr | La maire a dit que le pont restera fermé
            de | Die Brücke bleibt laut Bürgermeisterin gesperrt
            it | Il sindaco ha detto che il ponte resterà chiuso
            pt | A prefeita disse que a ponte continuará fechada
            nl | De burgemeester zei dat de brug gesloten blijft
            pl | Burmistrz powiedział, że most pozostanie zamknięty
            tr | Belediye başkanı köprünün kapalı kalacağını söyledi
            ru | Мэр сказал, что мост останется закрытым
            uk | Мер сказав, що міст залишиться закритим і надалі
            ar | قال رئيس البلدية إن الجسر سيبقى مغلقا
            fa | شهردار گفت پل همچنان بسته می‌ماند
            he | ראש העיר אמר שהגשר יישאר סגור
            hi | महापौर ने कहा कि पुल बंद रहेगा
            zh | 市长说大桥将继续关闭
            ja | 市長は橋を閉鎖すると述べた
            ko | 시장은 다리가 계속 닫혀 있을 것이라고 말했다
            """)
    void aHeadlineTellsItsLanguage(String language, String headline) {
        assertThat(DETECTOR.detect(headline, "").tag()).isEqualTo(language);
    }

    @Test
    void withoutLettersTheLanguageIsUnknown() {
        assertThat(DETECTOR.detect("", "")).isEqualTo(Language.UNKNOWN);
        assertThat(DETECTOR.detect("12:30", "😀 !")).isEqualTo(Language.UNKNOWN);
    }
}
