package org.parallax.similarity;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.AnalyzedText;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * The words of an article by where they stand.
 *
 * <p>A missing title is stood in for by the first sentence, a missing text by the title: what is not known must not look
 * like a difference.
 */
record WordParts(TermCounts title, TermCounts lead, TermCounts.Builder text, List<String> labels) {
    static final int LEAD_WORDS = 60;

    static WordParts of(AnalyzedText title, AnalyzedText body) {
        List<String> bodyWords = words(body.sentences());
        List<String> titleWords = words(title.sentences());
        if (titleWords.isEmpty() && !body.sentences().isEmpty()) {
            titleWords = words(body.sentences().subList(0, 1));
        }
        if (bodyWords.isEmpty()) {
            bodyWords = titleWords;
        }
        List<String> leadWords = bodyWords.subList(0, Math.min(LEAD_WORDS, bodyWords.size()));
        WordStems stems = WordStems.of(body.language());
        TermCounts.Builder text = new TermCounts.Builder();
        stems.count(titleWords, text);
        stems.count(bodyWords, text);
        List<String> labels = new ArrayList<>(titleWords);
        labels.addAll(leadWords);
        labels.removeIf(word -> stems.find(word).isEmpty());
        return new WordParts(
                stems.count(titleWords, new TermCounts.Builder()).build(), stems.count(leadWords, new TermCounts.Builder()).build(), text, labels);
    }

    /** Words and numbers in lower case, in order. */
    static List<String> words(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::lower)
                .toList();
    }

    /** Where the first sentence begins that lies beyond the lead. */
    static int leadEnd(AnalyzedText body) {
        long words = 0;
        for (Sentence sentence : body.sentences()) {
            if (words >= LEAD_WORDS) {
                return sentence.start();
            }
            words += sentence.tokens().stream().filter(token -> token.kind() != Token.Kind.MARK).count();
        }
        return Integer.MAX_VALUE;
    }
}
