package org.parallax.text.segment;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.parallax.article.Span;

/** Sentence breaks by OpenNLP's maximum-entropy model of English (Universal Dependencies EWT). */
final class EnglishSentenceBreaker implements SentenceBreaker {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /** The model's cost grows with the square of a word's length; what holds a longer one is no English prose. */
    private static final int MAX_WORD = 400;

    private final Pool<SentenceDetectorME> detectors;

    EnglishSentenceBreaker() {
        SentenceModel model = Models.load(MODEL, SentenceModel::new);
        this.detectors = new Pool<>(() -> new SentenceDetectorME(model));
    }

    @Override
    public List<Integer> breaks(String text, Span paragraph) {
        if (longestWord(text, paragraph) > MAX_WORD) {
            return List.of();
        }
        opennlp.tools.util.Span[] found = detectors.with(detector -> detector.sentPosDetect(paragraph.in(text)));
        List<Integer> breaks = new ArrayList<>();
        for (int i = 0; i + 1 < found.length; i++) {
            breaks.add(paragraph.start() + found[i].getEnd());
        }
        return breaks;
    }

    private static int longestWord(String text, Span paragraph) {
        int longest = 0;
        int start = paragraph.start();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (Characters.isSpace(text.charAt(i))) {
                start = i + 1;
            }
            longest = Math.max(longest, i + 1 - start);
        }
        return longest;
    }
}
