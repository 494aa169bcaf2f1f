package org.parallax.comparison.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Language;

/** Claims of articles in other languages, in their own words. */
class PlainReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es | El puente de Kolm fue destruido por una explosión el lunes.               | Una explosión destruyó el puente de Kolm.",
        "de | Die Brücke von Kolm wurde am Montag durch eine Explosion zerstört.        | Eine Explosion zerstörte die Brücke von Kolm.",
        "fr | Le pont de Kolm a été détruit lundi par une explosion.                    | Une explosion a détruit le pont de Kolm.",
        "it | Il ponte di Kolm è stato distrutto lunedì da una esplosione.              | Una esplosione ha distrutto il ponte di Kolm.",
        "ru | Мост в Кольме разрушен взрывом в понедельник.                             | Взрыв разрушил мост в Кольме."
    })
    void theSameInOtherWordsIsOneClaim(String language, String one, String other) {
        assertThat(claims(language, one, other)).anyMatch(line -> line.startsWith("agreed") && line.contains("AT said, BE said"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es | Las tropas de Belden cruzaron la frontera, dijeron los vecinos.            | El ministerio negó que las tropas de Belden cruzaran la frontera.",
        "de | Soldaten von Belden haben die Grenze überschritten, sagten Anwohner.       | Das Ministerium bestritt, dass Soldaten von Belden die Grenze überschritten haben.",
        "fr | Les soldats de Belden ont franchi la frontière, selon des habitants.       | Le ministère a nié que les soldats de Belden ont franchi la frontière.",
        "it | I soldati di Belden hanno attraversato il confine, hanno detto i vicini.   | Il ministero ha negato che i soldati di Belden hanno attraversato il confine.",
        "ru | Солдаты соседней страны пересекли границу, сообщили жители.                        | Власти опровергли, что солдаты соседней страны пересекли границу."
    })
    void whatOneSaysAndAnotherDeniesIsDisputed(String language, String one, String other) {
        assertThat(claims(language, one, other)).anyMatch(line -> line.startsWith("disputed") && line.contains("BE denied"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es | El puente de Kolm fue destruido por una explosión.     | El puente de Kolm no fue destruido por una explosión.",
        "de | Die Brücke von Kolm wurde durch eine Explosion zerstört. | Die Brücke von Kolm wurde nicht durch eine Explosion zerstört.",
        "fr | Le pont de Kolm a été détruit par une explosion.       | Le pont de Kolm n'a pas été détruit par une explosion.",
        "it | Il ponte di Kolm è stato distrutto da una esplosione.  | Il ponte di Kolm non è stato distrutto da una esplosione.",
        "ru | Мост в Кольме разрушен взрывом.                        | Мост в Кольме не разрушен взрывом."
    })
    void aNegationOpposes(String language, String one, String other) {
        assertThat(claims(language, one, other)).anyMatch(line -> line.startsWith("disputed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es | El puente de Kolm fue destruido por una explosión. | El gobierno de Selm aprobó una ley de pesca.",
        "de | Die Brücke von Kolm wurde zerstört.                | Der Bürgermeister von Selm eröffnete eine Schule.",
        "fr | Le pont de Kolm a été détruit.                     | Le maire de Selm a ouvert une école.",
        "it | Il ponte di Kolm è stato distrutto.                | Il sindaco di Selm ha aperto una scuola.",
        "ru | Мост в Кольме разрушен.                            | Мэр Селма открыл школу."
    })
    void differentThingsStayApart(String language, String one, String other) {
        assertThat(claims(language, one, other)).allMatch(line -> line.startsWith("single"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "de", "fr", "it", "ru", "ja", "ar"})
    void anyTextCanBeRead(String language) {
        assertThat(claims(language, "", "...", "?", "no", "«", "не не не")).isNotNull();
    }

    private static List<String> claims(String language, String... texts) {
        return new ClaimComparer().compare(Tellings.story(Language.of(language), texts)).stream().map(Tellings::line).toList();
    }
}
