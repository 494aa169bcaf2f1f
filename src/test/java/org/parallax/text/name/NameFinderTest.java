package org.parallax.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.Language;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;

class NameFinderTest {
    @Test
    void titlesAndRanksAreNoPartOfAName() {
        assertThat(names("en", "Foreign Minister Anna Lind met Gen. Carl Moss and Prime Minister Theresa Orr."))
                .isEqualTo("PERSON Anna Lind, PERSON Carl Moss, PERSON Theresa Orr");
    }

    @Test
    void aTitlePartsTheNamesAroundIt() {
        assertThat(names("en", "He thanked Norwegian President Ida Berg.")).isEqualTo("GROUP Norwegian, PERSON Ida Berg");
    }

    @Test
    void smallWordsJoinTheNamesOfOrganisations() {
        assertThat(names("en", "The Ministry of Trade and Industry and the University of Lindau agree."))
                .isEqualTo("ORG Ministry of Trade and Industry, ORG University of Lindau");
    }

    @Test
    void theFirstWordOfASentenceIsANameOnlyWithEvidence() {
        assertThat(names("en", "Officials left. Lindmark stayed, and so police met Lindmark later.")).isEqualTo("ORG Lindmark, ORG Lindmark");
    }

    @Test
    void placesHaveTheirCountry() {
        assertThat(mentions("en", "LIMA, Peru - A bus fell near Nairobi.").stream().map(mention -> mention.text() + " " + mention.country().orElseThrow()).toList())
                .containsExactly("LIMA PE", "Peru PE", "Nairobi KE");
    }

    @Test
    void aLastNameAndAnAcronymHaveTheKeyOfTheFullName() {
        assertThat(keys("en", "Rosa Quille of the Centers for River Safety (CRS) spoke. Quille said the CRS was ready."))
                .isEqualTo("rosa quille, centers for river safety, centers for river safety, rosa quille, centers for river safety");
    }

    @Test
    void ofTwoWithOneLastNameTheOneWhomTheTextNamesMoreIsMeant() {
        assertThat(keys("en", "Ida Berg and Carl Berg came. Ida Berg sang. Berg left.")).endsWith("ida berg");
    }

    @Test
    void theShortNameOfACountryMeansTheCountry() {
        assertThat(keys("en", "The U.S. and the UK met in the United States.")).isEqualTo("united states, united kingdom, united states");
    }

    @Test
    void onlyTheNameInAHyphenatedWordCounts() {
        assertThat(names("en", "The Kremlin-backed forces met Kim Jong-un and pro-Russian rebels.")).isEqualTo("ORG Kremlin, PERSON Kim Jong-un, GROUP Russian");
    }

    @Test
    void aTitleIsReadWithItsText() {
        String text = """
                The lawyer Rosa Quille won her case after nine years. Quille spoke to a small radio station in the city \
                shortly after the verdict of the court had been read out, and said that nobody should have to wait so long.
                """;
        String title = "Quille Wins Long Case Against Radio Station";
        List<Sentence> body = Segmenter.of(Language.ENGLISH).segment(text);
        NameFinder finder = new NameFinder();
        Surroundings surroundings = new Surroundings(body, finder.find(text, body, Language.ENGLISH));
        List<Mention> found = finder.find(title, Segmenter.of(Language.ENGLISH).segment(title), Language.ENGLISH, surroundings);
        assertThat(found.getFirst().key()).isEqualTo("rosa quille");
    }

    @Test
    void namesOfOtherLanguagesAreFound() {
        assertThat(names("es", "El presidente Luis Mora habló en Lima con la ONU.")).isEqualTo("PERSON Luis Mora, PLACE Lima, ORG ONU");
        assertThat(names("de", "Kanzlerin Ida Berg traf in Berlin den Präsidenten Karl Moos.")).isEqualTo("PERSON Ida Berg, PLACE Berlin, PERSON Karl Moos");
        assertThat(keys("ru", "Иван Лесков приехал из России. По словам Лескова, идёт дождь.")).isEqualTo("ivan leskov, russia, ivan leskov");
        assertThat(names("zh", "俄罗斯总统普京在北京会见金正恩。")).isEqualTo("PLACE 俄罗斯, PERSON 普京, PLACE 北京");
        assertThat(names("ar", "وصل الرئيس فلاديمير بوتين إلى القاهرة")).isEqualTo("PERSON فلاديمير بوتين, PLACE القاهرة");
    }

    @Test
    void skeletonsMeetAcrossScripts() {
        assertThat(NameSkeleton.of("Путин")).isEqualTo(NameSkeleton.of("Putin")).isEqualTo(NameSkeleton.of("بوتين")).isEqualTo("btn");
        assertThat(NameSkeleton.of("al-Sisi")).isEqualTo(NameSkeleton.of("السيسي"));
        assertThat(NameSkeleton.of("")).isEmpty();
    }

    private static List<Mention> mentions(String language, String text) {
        Language of = Language.of(language);
        return new NameFinder().find(text, Segmenter.of(of).segment(text), of);
    }

    private static String names(String language, String text) {
        return mentions(language, text).stream().map(mention -> mention.type() + " " + mention.text()).collect(Collectors.joining(", "));
    }

    private static String keys(String language, String text) {
        return mentions(language, text).stream().map(Mention::key).collect(Collectors.joining(", "));
    }
}
