package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;

/** What was found in one sentence of a text; an attribution or a quotation of several sentences is found in each of them. */
record SentenceFinds(
        Sentence sentence, List<Mention> mentions, List<Quantity> quantities, List<TimeExpression> times, List<Quote> quotes,
        List<Attribution> attributions) {
    /** For every sentence, in order. */
    static List<SentenceFinds> of(AnalyzedText text) {
        List<Sentence> sentences = text.sentences();
        List<List<Mention>> mentions = deal(text.mentions(), Mention::span, sentences);
        List<List<Quantity>> quantities = deal(text.quantities(), Quantity::span, sentences);
        List<List<TimeExpression>> times = deal(text.times(), TimeExpression::span, sentences);
        List<List<Quote>> quotes = deal(text.quotes(), Quote::span, sentences);
        List<List<Attribution>> attributions =
                deal(text.attributions(), attribution -> attribution.content().cover(attribution.cue()), sentences);
        List<SentenceFinds> finds = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            finds.add(new SentenceFinds(
                    sentences.get(i), mentions.get(i), quantities.get(i), times.get(i), quotes.get(i), attributions.get(i)));
        }
        return finds;
    }

    private static <T> List<List<T>> deal(List<T> found, Function<T, Span> span, List<Sentence> sentences) {
        List<List<T>> dealt = new ArrayList<>();
        sentences.forEach(sentence -> dealt.add(new ArrayList<>()));
        for (T one : found) {
            Span place = span.apply(one);
            for (int i = firstEndingBehind(place.start(), sentences); i < sentences.size() && sentences.get(i).start() < place.end(); i++) {
                dealt.get(i).add(one);
            }
        }
        return dealt;
    }

    private static int firstEndingBehind(int offset, List<Sentence> sentences) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
