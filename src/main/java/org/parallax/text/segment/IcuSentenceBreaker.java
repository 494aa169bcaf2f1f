package org.parallax.text.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Language;
import org.parallax.article.Span;

/** Sentence breaks by the rules of Unicode (UAX 29) as ICU tailors them for a language. */
final class IcuSentenceBreaker implements SentenceBreaker {
    private final BreakIterator prototype;

    IcuSentenceBreaker(Language language) {
        this.prototype = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
    }

    @Override
    public List<Integer> breaks(String text, Span paragraph) {
        BreakIterator iterator = prototype.clone();
        iterator.setText(paragraph.in(text));
        List<Integer> breaks = new ArrayList<>();
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE && end < paragraph.length(); end = iterator.next()) {
            breaks.add(paragraph.start() + end);
        }
        return breaks;
    }
}
