package org.parallax.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.Language;
import org.parallax.article.Published;
import org.parallax.text.segment.Segmenter;

/** Every text is published at noon of Thursday, 4 September 2025. */
class TimeFinderTest {
    private static final Published PUBLISHED = Published.at(Instant.parse("2025-09-04T12:00:00Z"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It fell on Tuesday.                  | Tuesday DAY 2025-09-02T00:00Z
            It fell last week.                   | last week WEEK 2025-08-25T00:00Z
            They left Wednesday morning.         | Wednesday morning PART_OF_DAY 2025-09-03T06:00Z
            The 4 p.m. report is out.            | 4 p.m. HOUR 2025-09-04T16:00Z
            The 08:30 report is out.             | 08:30 MINUTE 2025-09-04T08:30Z
            It rained yesterday.                 | yesterday DAY 2025-09-03T00:00Z
            The bridge opens in 2027.            | 2027 YEAR 2027-01-01T00:00Z
            Closed since 2014, it rusts.         | 2014 YEAR 2014-01-01T00:00Z
            Data of 2025-08-31 are used.         | 2025-08-31 DAY 2025-08-31T00:00Z
            On 3 September 2024 it began.        | 3 September 2024 DAY 2024-09-03T00:00Z
            On September 3, 2024, it began.      | September 3, 2024 DAY 2024-09-03T00:00Z
            It began on Dec. 20.                 | Dec. 20 DAY 2024-12-20T00:00Z
            A hit of the 1990s returns.          | 1990s DECADE 1990-01-01T00:00Z
            After 9/11 much changed.             | 9/11 DAY 2001-09-11T00:00Z
            He left three days ago.              | three days ago DAY 2025-09-01T00:00Z
            They will meet on Monday.            | Monday DAY 2025-09-08T00:00Z
            It was 9 a.m. Wednesday there.       | 9 a.m. Wednesday HOUR 2025-09-03T09:00Z
            The 2016 campaign was long.          | 2016 YEAR 2016-01-01T00:00Z
            It ran from 1939-45 here.            | 1939-45 YEAR 1939-01-01T00:00Z
            """)
    void englishTimesAreFoundAndPlaced(String text, String expected) {
        assertThat(times("en", text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | El 3 de septiembre de 2024 llovió.  | 3 de septiembre de 2024 DAY 2024-09-03T00:00Z
            es | Ocurrió la semana pasada.           | semana pasada WEEK 2025-08-25T00:00Z
            fr | Le 1er mai 2024, il a plu.          | 1er mai 2024 DAY 2024-05-01T00:00Z
            fr | Lundi dernier, il a plu.            | Lundi dernier DAY 2025-09-01T00:00Z
            de | Am 3. September 2024 regnete es.    | 3. September 2024 DAY 2024-09-03T00:00Z
            pt | Na terça-feira choveu.              | terça-feira DAY 2025-09-02T00:00Z
            it | È successo tre giorni fa.           | tre giorni fa DAY 2025-09-01T00:00Z
            ru | Это было 3 сентября 2024 года.      | 3 сентября 2024 года DAY 2024-09-03T00:00Z
            ar | يوم الثلاثاء الماضي                 | الثلاثاء الماضي DAY 2025-09-02T00:00Z
            zh | 会议于2024年9月3日举行。             | 2024年9月3日 DAY 2024-09-03T00:00Z
            zh | 他去年辞职。                         | 去年 YEAR 2024-01-01T00:00Z
            """)
    void otherLanguagesHaveTheirOwnWords(String language, String text, String expected) {
        assertThat(times(language, text, PUBLISHED)).isEqualTo(expected);
    }

    @Test
    void withoutAPublicationOnlyFullDatesArePlaced() {
        assertThat(times("en", "On Tuesday, and on 3 May 2020.", Published.unknown())).isEqualTo("Tuesday DAY ?; 3 May 2020 DAY 2020-05-03T00:00Z");
    }

    @Test
    void numbersOfThingsAndTheVerbMayAreNoTimes() {
        assertThat(times("en", "It may rain on 2000 homes, 12,000 cows and an 18-year-old.", PUBLISHED)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsFoundButNotPlaced() {
        assertThat(times("en", "On 31 February 2025 it began.", PUBLISHED)).isEqualTo("31 February 2025 DAY ?");
    }

    private static String times(String language, String text, Published published) {
        Language of = Language.of(language);
        return new TimeFinder().find(text, Segmenter.of(of).segment(text), of, published).stream()
                .map(time -> time.span().in(text) + " " + time.granularity() + " " + time.when().map(when -> when.start().toString().replace(":00Z", "Z")).orElse("?"))
                .collect(Collectors.joining("; "));
    }
}
