package org.parallax.comparison.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;

class DenialFinderTest {
    private final DenialFinder finder = new DenialFinder(Lexicon.get("en", "claims"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The mayor denied that the dam was cracked.                     | the dam was cracked",
        "The union rejected the minister's claim that it had lied.       | it had lied",
        "The firm brushed aside reports of a leak at the plant.          | a leak at the plant",
        "He denied taking the money.                                     | taking the money",
        "Reports that the king was ill are false.                        | the king was ill",
        "There is no evidence that the pilot was drunk.                  | the pilot was drunk",
        "The soldiers fired first, which the army denies.                | (earlier)",
        "The lawyer blamed the signal, but the inquiry ruled that out.   | (earlier)",
        "The ministry denied the allegations.                            | (earlier)",
        "The refugees were denied entry at the border.                   | (none)",
        "Parliament rejected the bill.                                   | (none)",
        "The judge denied him bail.                                      | (none)",
        "The minister did not deny that he had known.                    | (none)"})
    void denialsAreToldFromRefusals(String text, String denied) {
        assertThat(denied(text)).isEqualTo(denied);
    }

    private String denied(String text) {
        Sentence sentence = Segmenter.of(Language.ENGLISH).segment(text).getFirst();
        return finder.find(sentence.tokens()).stream().findFirst()
                .map(denial -> denial.isOfSomethingEarlier() ? "(earlier)" : words(text, sentence, denial))
                .orElse("(none)");
    }

    private static String words(String text, Sentence sentence, Denial denial) {
        int last = Math.min(denial.contentTo(), sentence.tokens().size()) - 1;
        return text.substring(sentence.tokens().get(denial.contentFrom()).start(), sentence.tokens().get(last).end()).replaceAll("\\.$", "");
    }
}
