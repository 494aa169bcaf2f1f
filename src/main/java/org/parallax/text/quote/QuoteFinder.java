package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.article.Language;
import org.parallax.text.name.Mention;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.quote.SpeechReader.Spoken;
import org.parallax.text.segment.Sentence;

/** Finds the direct quotations of a text and who speaks them. Safe for use by many threads. */
public final class QuoteFinder {
    /**
     * The quotations in order of the text. Of quotations within quotations only the outer one is given.
     *
     * @param sentences of the whole text, in order
     * @param mentions who is named in the text
     */
    public List<Quote> find(String text, List<Sentence> sentences, List<Mention> mentions, Language language) {
        SpeechLexicon lexicon = SpeechLexicon.of(language);
        Set<String> elisions = lexicon.words(Group.ELISIONS);
        List<MarkedWords> marked = QuotationMarks.pair(text, elisions);
        QuotationTest test = new QuotationTest(text, lexicon);
        List<Quote> quotes = new ArrayList<>();
        for (Spoken spoken : SpeechReader.read(text, sentences, mentions, marked, language).spoken()) {
            if (test.isQuotation(spoken)) {
                quotes.add(new Quote(spoken.marked().words(), spoken.source(), isComplete(text, spoken)));
            }
        }
        return List.copyOf(quotes);
    }

    /** A part of the article's own sentence, and words with an ellipsis, are not all that was said. */
    private static boolean isComplete(String text, Spoken spoken) {
        return !QuotedWords.hasEllipsis(text, spoken.marked().words()) && !isFragment(text, spoken);
    }

    private static boolean isFragment(String text, Spoken spoken) {
        return !QuotedWords.startsUpper(text, spoken.marked().words());
    }
}
