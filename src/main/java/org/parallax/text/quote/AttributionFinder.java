package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.quote.SpeechReader.Spoken;
import org.parallax.text.segment.Sentence;

/** Finds what a text attributes to a source, in quotation marks or in its own words. Safe for use by many threads. */
public final class AttributionFinder {
    /**
     * The attributions in order of their content; of those that begin together the wider first.
     *
     * @param sentences of the whole text, in order
     * @param mentions who is named in the text
     * @param quotes what {@link QuoteFinder} found in the text
     */
    public List<Attribution> find(String text, List<Sentence> sentences, List<Mention> mentions, List<Quote> quotes, Language language) {
        Set<Span> quoted = quotes.stream().map(Quote::span).collect(Collectors.toCollection(HashSet::new));
        List<MarkedWords> marked = QuotationMarks.pair(text, SpeechLexicon.of(language).words(Group.ELISIONS)).stream()
                .filter(words -> quoted.contains(words.words()))
                .toList();
        SpeechReader reader = SpeechReader.read(text, sentences, mentions, marked, language);
        List<Attribution> attributions = new ArrayList<>();
        for (Spoken spoken : reader.spoken()) {
            spoken.cue().ifPresent(cue -> attributions.add(new Attribution(spoken.marked().words(), cue.span(), spoken.source(), cue.stance())));
        }
        for (Report report : reader.reports()) {
            for (Span content : report.contents()) {
                attributions.add(new Attribution(content, report.cue().span(), report.source(), report.cue().stance()));
            }
        }
        attributions.sort(Comparator.comparingInt((Attribution attribution) -> attribution.content().start())
                .thenComparingInt(attribution -> -attribution.content().end())
                .thenComparing(Attribution::cue));
        return List.copyOf(attributions);
    }
}
