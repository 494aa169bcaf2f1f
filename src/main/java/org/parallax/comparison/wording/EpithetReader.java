package org.parallax.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.language.Lexicon;
import org.parallax.text.name.Mention;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * Reads what stands beside a name to say who or what it is: a title or modifier before it ("Croatian Defence Minister Ivo
 * Lasić"), an apposition before it ("the mayor, Rosa Quishpe") or after it ("Rosa Quishpe, the mayor of Latacora,").
 */
final class EpithetReader {
    private static final int MAX_WORDS = 9;

    private final Set<String> courtesy = Set.copyOf(Lexicon.get("en", "wording").terms("courtesy"));

    /** Spans in the text, in order. */
    List<Span> read(AnalyzedText text, Mention mention) {
        Optional<Sentence> sentence = text.findSentence(mention.span());
        if (sentence.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = sentence.get().tokens();
        int first = firstToken(tokens, mention.span());
        int last = lastToken(tokens, mention.span());
        if (first < 0 || last < first) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        titleBefore(tokens, first).or(() -> appositionBefore(tokens, first)).ifPresent(spans::add);
        appositionAfter(tokens, last, text).ifPresent(spans::add);
        return spans;
    }

    private Optional<Span> titleBefore(List<Token> tokens, int name) {
        int from = name;
        while (from > 0 && name - from < MAX_WORDS && modifies(tokens.get(from - 1))) {
            from--;
        }
        while (from < name && (courtesy.contains(bare(tokens.get(from))) || tokens.get(from).lower().startsWith("'s"))) {
            from++;
        }
        boolean saysWhat = tokens.subList(from, name).stream().anyMatch(EpithetReader::isNoun);
        return saysWhat ? Optional.of(span(tokens, from, name)) : Optional.empty();
    }

    private static Optional<Span> appositionBefore(List<Token> tokens, int name) {
        if (name < 2 || !tokens.get(name - 1).is(",")) {
            return Optional.empty();
        }
        int from = name - 1;
        while (from > 0 && name - from <= MAX_WORDS && isPhraseWord(tokens.get(from - 1))) {
            from--;
        }
        while (from < name - 1 && !opensPhrase(tokens, from)) {
            from++;
        }
        return from < name - 1 && isNoun(tokens.get(name - 2)) ? Optional.of(span(tokens, from, name - 1)) : Optional.empty();
    }

    private static Optional<Span> appositionAfter(List<Token> tokens, int name, AnalyzedText text) {
        int comma = name + 1;
        if (comma + 2 >= tokens.size() || !tokens.get(comma).is(",") || !opensPhrase(tokens, comma + 1)) {
            return Optional.empty();
        }
        int to = comma + 1;
        boolean noun = false;
        while (to < tokens.size() && to - comma <= MAX_WORDS && isPhraseWord(tokens.get(to))) {
            noun |= isNoun(tokens.get(to));
            to++;
        }
        boolean closed = to == tokens.size() || Set.of(",", ".", ";", ":", "\u2014", "\u2013").contains(tokens.get(to).text());
        boolean list = to + 1 < tokens.size() && Set.of("and", "or").contains(tokens.get(to + 1).lower());
        return noun && closed && !list ? Optional.of(span(tokens, comma + 1, to)) : Optional.empty();
    }

    /** A determiner or possessive, or a noun or adjective that such a phrase may begin with. */
    private static boolean opensPhrase(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean possessive = index + 1 < tokens.size() && tokens.get(index + 1).lower().startsWith("'");
        return token.pos() == PartOfSpeech.DET || possessive;
    }

    private boolean modifies(Token token) {
        return courtesy.contains(bare(token)) || token.isWord() && (isNoun(token) || token.pos() == PartOfSpeech.ADJ);
    }

    private static boolean isPhraseWord(Token token) {
        boolean inner = token.lower().startsWith("'s") || token.is("of") || token.is("for") || token.is("in");
        return inner || token.isWord() && (isNoun(token) || token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.DET);
    }

    private static boolean isNoun(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
    }

    private static String bare(Token token) {
        return token.lower().replace(".", "");
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    private static int firstToken(List<Token> tokens, Span name) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > name.start()) {
                return i;
            }
        }
        return -1;
    }

    private static int lastToken(List<Token> tokens, Span name) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).start() < name.end()) {
                return i;
            }
        }
        return -1;
    }
}
