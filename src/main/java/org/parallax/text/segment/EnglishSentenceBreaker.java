package org.parallax.text.segment;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.parallax.article.Span;

/** Sentence breaks by OpenNLP's maximum-entropy model of English (Universal Dependencies EWT). */
final class EnglishSentenceBreaker implements SentenceBreaker {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final Pool<SentenceDetectorME> detectors;

    EnglishSentenceBreaker() {
        SentenceModel model = Models.load(MODEL, SentenceModel::new);
        this.detectors = new Pool<>(() -> new SentenceDetectorME(model));
    }

    @Override
    public List<Integer> breaks(String text, Span paragraph) {
        opennlp.tools.util.Span[] found = detectors.with(detector -> detector.sentPosDetect(paragraph.in(text)));
        List<Integer> breaks = new ArrayList<>();
        for (int i = 0; i + 1 < found.length; i++) {
            breaks.add(paragraph.start() + found[i].getEnd());
        }
        return breaks;
    }
}
