package org.parallax.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.Language;
import org.parallax.article.Translation;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** Makes the profile of an article. */
public final class ProfileMaker {
    static final int LEAD_WORDS = 60;
    private static final int MOST_WORDS = 256;
    private static final int MOST_NAMES = 96;

    /** Reads the article only as far as a profile needs it. */
    public ArticleProfile of(Article article) {
        Optional<Translation> english = article.translation().filter(translation -> translation.language().primary().equals("en"));
        Language words = english.map(Translation::language).orElse(article.language());
        Optional<String> title = english.flatMap(Translation::title).or(article::title);
        String text = english.map(Translation::text).orElse(article.text());
        List<Sentence> sentences = Segmenter.of(words).segment(text);
        List<Sentence> titleSentences = title.map(t -> Segmenter.of(words).segment(t)).orElse(List.of());
        List<String> bodyWords = words(sentences);
        List<String> titleWords = words(titleSentences);
        if (titleWords.isEmpty() && !sentences.isEmpty()) {
            titleWords = words(sentences.subList(0, 1));
        }
        if (bodyWords.isEmpty()) {
            bodyWords = titleWords;
        }
        WordStems stems = WordStems.of(words);
        TermCounts titleTerms = terms(stems, titleWords).build();
        List<String> leadWords = bodyWords.subList(0, Math.min(LEAD_WORDS, bodyWords.size()));
        TermCounts lead = terms(stems, leadWords).build();
        TermCounts.Builder all = terms(stems, titleWords);
        terms(stems, bodyWords, all);
        List<Sentence> everything = new ArrayList<>(sentences);
        List<String> names = new ArrayList<>(title.map(t -> CapitalNames.of(t, titleSentences)).orElse(List.of()));
        List<String> bodyNames = CapitalNames.of(text, sentences);
        int leadEnd = leadEnd(sentences);
        List<String> leadNames = new ArrayList<>(names);
        leadNames.addAll(CapitalNames.of(text, sentences.stream().filter(s -> s.start() < leadEnd).toList()));
        names.addAll(bodyNames);
        TermCounts.Builder nameKeys = new TermCounts.Builder();
        names.forEach(name -> NameKeys.of(name).forEach(nameKeys::add));
        TermCounts.Builder leadKeys = new TermCounts.Builder();
        leadNames.forEach(name -> NameKeys.of(name).forEach(leadKeys::add));
        TermCounts.Builder numbers = new TermCounts.Builder();
        everything.addAll(titleSentences);
        for (Sentence sentence : everything) {
            for (Token token : sentence.tokens()) {
                if (token.kind() == Token.Kind.NUMBER) {
                    numbers.add(token.lower().replace(",", ""));
                }
            }
        }
        ShingleSketch shingles = ShingleSketch.of(english.isEmpty() ? words(sentences) : words(Segmenter.of(article.language()).segment(article.text())));
        return new ArticleProfile(article.id(), article.published(), article.language(), words, title, titleTerms, lead,
                all.build(MOST_WORDS), nameKeys.build(MOST_NAMES), leadKeys.build(), numbers.build(64), TermCounts.EMPTY, TermCounts.EMPTY,
                shingles, false, new ProfileLabels(ProfileLabels.join(titleWords), ProfileLabels.join(names), "", ""));
    }

    private static int leadEnd(List<Sentence> sentences) {
        int words = 0;
        for (Sentence sentence : sentences) {
            if (words >= LEAD_WORDS) {
                return sentence.start();
            }
            words += (int) sentence.tokens().stream().filter(Token::isWord).count();
        }
        return Integer.MAX_VALUE;
    }

    private static TermCounts.Builder terms(WordStems stems, List<String> words) {
        TermCounts.Builder terms = new TermCounts.Builder();
        terms(stems, words, terms);
        return terms;
    }

    private static void terms(WordStems stems, List<String> words, TermCounts.Builder into) {
        words.forEach(word -> stems.find(word).ifPresent(into::add));
    }

    private static List<String> words(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.kind() != Token.Kind.MARK).map(Token::lower).toList();
    }
}
