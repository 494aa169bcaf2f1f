package org.parallax.comparison.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.text.AnalyzedText;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * Finds phrases that an article shares with an earlier one of another origin.
 *
 * <p>A phrase is a run of at least {@value #MIN_WORDS} words within one sentence, with at least {@value #MIN_CONTENT_WORDS} that
 * carry meaning; words inside quotation marks are the speaker's and not the article's, so they are left out. Articles whose
 * time of publication is not known have no direction and are left out.
 */
final class EchoFinder {
    static final int MIN_WORDS = 6;
    static final int MIN_CONTENT_WORDS = 4;
    private static final int MIN_CONTENT_LENGTH = 4;

    private record Place(ComparedArticle article, List<Token> words, int index) {}

    private final Map<String, Place> firstPlaces = new HashMap<>();
    private final List<Echo> echoes = new ArrayList<>();

    private EchoFinder() {}

    static List<Echo> find(ComparedStory story) {
        EchoFinder finder = new EchoFinder();
        for (ComparedArticle article : story.articles()) {
            if (!article.isReprint() && article.article().published().instant().isPresent()) {
                finder.read(article);
            }
        }
        return finder.echoes;
    }

    private void read(ComparedArticle article) {
        Set<String> told = new HashSet<>();
        for (Sentence sentence : article.text().sentences()) {
            List<Token> words = ownWords(article.text(), sentence);
            int next = 0;
            for (int i = 0; i + MIN_WORDS <= words.size(); i++) {
                Place place = firstPlaces.putIfAbsent(key(words, i), new Place(article, words, i));
                if (i >= next && place != null && place.article() != article) {
                    next = i + echo(place, article, words, i, told);
                }
            }
        }
    }

    /** Adds the longest echo from here, and returns how many words it spans. */
    private int echo(Place first, ComparedArticle later, List<Token> words, int index, Set<String> told) {
        int length = MIN_WORDS;
        while (index + length < words.size() && first.index() + length < first.words().size()
                && words.get(index + length).lower().equals(first.words().get(first.index() + length).lower())) {
            length++;
        }
        List<Token> phrase = words.subList(index, index + length);
        if (phrase.stream().filter(word -> carriesMeaning(later.text(), word)).count() >= MIN_CONTENT_WORDS && told.add(key(words, index))) {
            echoes.add(new Echo(first.article(), span(first.words(), first.index(), length), later, span(words, index, length)));
        }
        return length;
    }

    private static List<Token> ownWords(AnalyzedText text, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.MARK && text.findQuote(token.span()).isEmpty())
                .toList();
    }

    /** A longer word that is no name and no word of reporting: those recur in every telling. */
    private static boolean carriesMeaning(AnalyzedText text, Token token) {
        boolean recurs = text.mentions().stream().anyMatch(mention -> mention.span().contains(token.span()))
                || text.attributions().stream().anyMatch(attribution -> attribution.cue().contains(token.span()));
        return !recurs && token.isWord() && token.text().length() >= MIN_CONTENT_LENGTH && !token.isCapitalized()
                && token.pos() != PartOfSpeech.PROPN && token.pos() != PartOfSpeech.ADP && token.pos() != PartOfSpeech.AUX
                && token.pos() != PartOfSpeech.PRON && token.pos() != PartOfSpeech.DET && token.pos() != PartOfSpeech.SCONJ;
    }

    private static String key(List<Token> words, int from) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < from + MIN_WORDS; i++) {
            key.append(words.get(i).lower()).append(' ');
        }
        return key.toString();
    }

    private static Span span(List<Token> words, int from, int length) {
        return words.get(from).span().cover(words.get(from + length - 1).span());
    }
}
