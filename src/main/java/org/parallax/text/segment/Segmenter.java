package org.parallax.text.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.article.Language;
import org.parallax.article.Span;

/** Cuts a text of one language into sentences of tagged tokens. Safe for use by many threads. */
public final class Segmenter {
    private static final Map<String, Segmenter> SEGMENTERS = new ConcurrentHashMap<>();

    private final SentenceBreaker breaker;
    private final SentenceEnds ends;
    private final Tokenizer tokenizer;
    private final PosTagger tagger;

    private Segmenter(Language language) {
        SegmentRules rules = SegmentRules.of(language);
        boolean english = language.primary().equals("en");
        this.breaker = english ? new EnglishSentenceBreaker() : new IcuSentenceBreaker(language);
        this.ends = new SentenceEnds(rules);
        this.tokenizer = new Tokenizer(rules);
        this.tagger = english ? new EnglishPosTagger() : PosTagger.NONE;
    }

    /** The segmenter of a language, made at its first use and kept. */
    public static Segmenter of(Language language) {
        return SEGMENTERS.computeIfAbsent(language.primary(), primary -> new Segmenter(new Language(primary)));
    }

    public List<Sentence> segment(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            for (Span sentence : ends.correct(text, paragraph, breaker.breaks(text, paragraph))) {
                sentences.add(new Sentence(sentence, tagger.tag(tokenizer.tokenize(text, sentence))));
            }
        }
        return List.copyOf(sentences);
    }
}
