package org.parallax.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.Language;

class SegmenterTest {
    @Test
    void abbreviationsTitlesAndInitialsEndNoSentence() {
        assertThat(sentences("en", "Gen. Ana B. Lind of the U.S. Army met Mr. Orr at 9 a.m. Wednesday. They talked."))
                .containsExactly("Gen. Ana B. Lind of the U.S. Army met Mr. Orr at 9 a.m. Wednesday.", "They talked.");
    }

    @Test
    void anAbbreviationEndsASentenceWhereAWordThatOpensOneFollows() {
        assertThat(sentences("en", "He moved to the U.S. The rest stayed.")).containsExactly("He moved to the U.S.", "The rest stayed.");
    }

    @Test
    void headingsAndParagraphsAreSentencesOfTheirOwn() {
        assertThat(sentences("en", "Flood in Norden\r\n\r\nThe river rose\nFarmers left.")).containsExactly("Flood in Norden", "The river rose", "Farmers left.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped = """
                The council of the small town met late on Thursday and
                decided after a long debate that the old bridge which
                crosses the river has to be closed.
                """;
        assertThat(sentences("en", wrapped)).hasSize(1);
    }

    @Test
    void aQuotedQuestionDoesNotEndTheSentenceOfItsSpeaker() {
        assertThat(sentences("en", "\"Is it over?\" Ann Lee asked. \"Why?\" he said.")).containsExactly("\"Is it over?\" Ann Lee asked.", "\"Why?\" he said.");
    }

    @Test
    void aGermanOrdinalEndsNoSentence() {
        assertThat(sentences("de", "Am 3. September kam Dr. Moll an. Dann ging er.")).containsExactly("Am 3. September kam Dr. Moll an.", "Dann ging er.");
    }

    @Test
    void closingMarksStayWithTheirSentence() {
        assertThat(sentences("fr", "Elle a dit : « Oui. » Il part.")).containsExactly("Elle a dit : « Oui. »", "Il part.");
        assertThat(sentences("zh", "他说:“走吧。”她走了。")).containsExactly("他说:“走吧。”", "她走了。");
    }

    @Test
    void possessivesUnitsAndSignsAreTokensOfTheirOwn() {
        assertThat(tokens("en", "Norden's mayor didn't pay €40bn, 35% of 1,300 km.")).isEqualTo("Norden|'s|mayor|didn't|pay|€|40|bn|,|35|%|of|1,300|km|.");
    }

    @Test
    void modelNamesAndAcronymsAreOneTokenAndAgesAreThree() {
        assertThat(tokens("en", "The 18-year-old saw an F-35, the U.N. and AT&T in the 1990s")).isEqualTo("The|18|-|year-old|saw|an|F-35|,|the|U.N.|and|AT&T|in|the|1990s");
    }

    @Test
    void elidedWordsPartInFrenchAndItalian() {
        assertThat(tokens("fr", "L’accord d'Arles aujourd'hui")).isEqualTo("L’|accord|d'|Arles|aujourd'hui");
    }

    @Test
    void chineseIsCutIntoWordsAndEmojiStayWhole() {
        assertThat(tokens("zh", "北京举行会议")).isEqualTo("北京|举行|会议");
        assertThat(tokens("en", "Home 👩‍👩‍👧 cafe\u0301")).isEqualTo("Home|👩‍👩‍👧|cafe\u0301");
    }

    @Test
    void englishWordsHaveTheirPartsOfSpeech() {
        String tagged = Segmenter.of(Language.ENGLISH).segment("Norden's mayor didn't resign.").getFirst().tokens().stream()
                .map(token -> token.text() + "/" + token.pos())
                .collect(Collectors.joining(" "));
        assertThat(tagged).isEqualTo("Norden/PROPN 's/PART mayor/NOUN didn't/AUX resign/VERB ./PUNCT");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(sentences("en", "")).isEmpty();
        assertThat(sentences("en", " \n\u00a0\r\n")).isEmpty();
        assertThat(sentences("und", "x")).containsExactly("x");
    }

    @Test
    void aTextWithoutAnySentenceEndIsCut() {
        List<Sentence> cut = Segmenter.of(Language.ENGLISH).segment("word ".repeat(20_000));
        assertThat(cut).hasSizeGreaterThan(20).allMatch(sentence -> sentence.span().length() <= Paragraphs.MAX_LENGTH);
    }

    private static List<String> sentences(String language, String text) {
        return Segmenter.of(new Language(language)).segment(text).stream().map(sentence -> sentence.span().in(text)).toList();
    }

    private static String tokens(String language, String text) {
        return Segmenter.of(new Language(language)).segment(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .collect(Collectors.joining("|"));
    }
}
