package org.parallax.similarity.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> PIECES = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "ferry", "ferr", "##ies", "##y", "run", "##ning", "cafe", "a", "##a", "##b",
            "##ground", ",", ".", "'", "s", "$", "5", "##0", "-", "“", "”", "渡", "船", "i");

    @Test
    void aWordIsItsLongestPieces() {
        assertThat(cut("ferry ferries running aground")).isEqualTo("[CLS] ferry ferr ##ies run ##ning a ##ground [SEP]");
    }

    @Test
    void capitalsAndAccentsDoNotCount() {
        assertThat(cut("Café CAFÉ CAFE\u0301")).isEqualTo("[CLS] cafe cafe cafe [SEP]");
        assertThat(cut("İ")).isEqualTo("[CLS] i [SEP]");
    }

    @Test
    void everyPunctuationMarkIsAWord() {
        assertThat(cut("“ferry,” a-s $50. ferry's")).isEqualTo("[CLS] “ ferry , ” a - s $ 5 ##0 . ferry ' s [SEP]");
    }

    @Test
    void everyChineseCharacterIsAWord() {
        assertThat(cut("渡船ferry")).isEqualTo("[CLS] 渡 船 ferry [SEP]");
    }

    @Test
    void aWordWithAnUnknownRestIsUnknownAsAWhole() {
        assertThat(cut("ferryman a")).isEqualTo("[CLS] [UNK] a [SEP]");
        assertThat(cut("Привет 🚢 مرحبا")).isEqualTo("[CLS] [UNK] [UNK] [UNK] [SEP]");
    }

    @Test
    void aVeryLongWordIsUnknown() {
        assertThat(cut("a" + "b".repeat(99))).isEqualTo("[CLS] a" + " ##b".repeat(99) + " [SEP]");
        assertThat(cut("a" + "b".repeat(100))).isEqualTo("[CLS] [UNK] [SEP]");
    }

    @Test
    void controlCharactersAreDroppedAndEveryBlankDivides() {
        assertThat(cut("fer\u0000ry\u200b\ta\r\n\u00a0s\ud83d")).isEqualTo("[CLS] ferry a s [SEP]");
    }

    @Test
    void noTextIsBeginningAndEnd() {
        assertThat(cut("")).isEqualTo("[CLS] [SEP]");
        assertThat(cut(" \n ")).isEqualTo("[CLS] [SEP]");
    }

    @Test
    void atMostTheLimitIsCut() {
        assertThat(cut("ferry running aground", 4)).isEqualTo("[CLS] ferry run [SEP]");
        assertThat(cut("ferry", 2)).isEqualTo("[CLS] [SEP]");
        assertThat(pieces().of("ferry, ".repeat(200_000), 128)).hasSize(128);
        assertThat(pieces().of("a".repeat(1_000_000), 128)).hasSize(3);
    }

    @Test
    void theModelsOwnVocabularyIsRead() {
        Vocabulary vocabulary = SentenceEncoder.vocabulary();
        assertThat(vocabulary.size()).isEqualTo(30_522);
        assertThat(new WordPieces(vocabulary).of("Hello, \"world\"! \\", 512))
                .containsExactly(101, 7592, 1010, 1000, 2088, 1000, 999, 1032, 102);
    }

    @Test
    void aFileWithoutTheModelsSignsIsRefused() {
        assertThatThrownBy(() -> new WordPieces(Vocabulary.of("{}"))).hasMessage("no word piece [CLS]");
        assertThatThrownBy(() -> Vocabulary.of("\"vocab\": {\n\"a\": b\n}")).hasMessageContaining("not an entry");
    }

    private static WordPieces pieces() {
        Map<String, Integer> numbers = new TreeMap<>();
        PIECES.forEach(piece -> numbers.put(piece, numbers.size()));
        return new WordPieces(new Vocabulary(numbers));
    }

    private static String cut(String text) {
        return cut(text, 512);
    }

    private static String cut(String text, int limit) {
        return Arrays.stream(pieces().of(text, limit)).mapToObj(number -> PIECES.get((int) number)).collect(Collectors.joining(" "));
    }
}
