package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.comparison.claims.Statement.Wording;
import org.parallax.comparison.claims.Voice.Polarity;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.text.name.Mention;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;
import org.parallax.text.quote.Stance;
import org.parallax.text.segment.Token;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Reads the statements of an article in a language that has words for claims but no parts of speech: what is attributed in a
 * sentence, else the sentence, is one statement.
 */
final class PlainReader {
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORDING = 260;
    private static final int FEWEST_TERMS = 2;
    /** How far into a statement its subject is looked for. */
    private static final int SUBJECT = 5;

    private final PlainLexicon lexicon;
    private final NameTerms names;
    private final SnowballStemmer stemmer;

    PlainReader(PlainLexicon lexicon, NameTerms names) {
        this.lexicon = lexicon;
        this.names = names;
        this.stemmer = lexicon.stemmer();
    }

    List<Statement> read(int article, EnglishView view) {
        List<Statement> statements = new ArrayList<>();
        for (SentenceFinds finds : SentenceFinds.of(view.text())) {
            List<Token> tokens = finds.sentence().tokens();
            if (!tokens.isEmpty() && !tokens.getLast().is("?")) {
                statement(article, statements.size(), view, finds).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private Optional<Statement> statement(int article, int order, EnglishView view, SentenceFinds finds) {
        Span sentence = finds.sentence().span();
        Optional<Attribution> attribution = finds.attributions().stream()
                .filter(found -> sentence.contains(found.content()) && found.content().length() > 0)
                .findFirst();
        Span span = attribution.map(Attribution::content).orElse(sentence);
        List<Token> tokens = withoutOpeners(finds.sentence().tokens().stream().filter(token -> span.contains(token.span())).toList());
        ClauseContent content = content(tokens, finds.mentions());
        if (content.terms().size() < FEWEST_TERMS) {
            return Optional.empty();
        }
        Optional<Quote> quote = finds.quotes().stream().filter(found -> found.span().contains(span)).findFirst();
        Optional<Source> source = quote.flatMap(Quote::speaker).or(() -> attribution.flatMap(Attribution::source));
        boolean denied = attribution.filter(found -> found.stance() == Stance.DENY).isPresent();
        Voice voice = new Voice(polarity(denied, isNegated(tokens)), false, false, modality(tokens), source, attribution.isPresent() || quote.isPresent());
        Span clause = Span.of(tokens.getFirst().start(), tokens.getLast().end());
        return Optional.of(new Statement(
                article, order, view, sentence, clause, content, voice, ClauseDetails.of(finds, clause),
                wording(clause.in(view.text().text()), tokens), quote.isPresent(), Optional.empty(), Optional.empty()));
    }

    /** Without the "that" before it and the full stop behind it. */
    private List<Token> withoutOpeners(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size() - 1 && (tokens.get(from).kind() == Token.Kind.MARK || lexicon.openers.has(tokens.get(from).lower()))) {
            from++;
        }
        int to = tokens.size();
        while (to > from + 1 && tokens.get(to - 1).kind() == Token.Kind.MARK && !tokens.get(to - 1).is("%")) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private ClauseContent content(List<Token> tokens, List<Mention> mentions) {
        Set<String> terms = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Optional<String> subject = Optional.empty();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<Mention> mention = mentions.stream()
                    .filter(found -> found.span().contains(token.span()) && (found.type() == Mention.Type.PERSON || found.type() == Mention.Type.PLACE))
                    .findFirst();
            Optional<String> known = mention.map(names::of).or(() -> token.isCapitalized() ? names.find(token.text()) : Optional.empty());
            if (known.isPresent()) {
                String name = known.get();
                terms.add(name);
                subject = subject.isEmpty() && i < SUBJECT ? Optional.of(name) : subject;
            } else if (token.isWord() && tells(unelided(token)) && lexicon.negators.lengthAt(tokens, i, tokens.size()) == 0) {
                String term = lexicon.term(stemmer, unelided(token));
                terms.add(term);
                words.add(term);
            }
        }
        return new ClauseContent(terms, Set.of(), words, false, Set.of(), subject, Set.of(), Optional.empty(), false, Optional.empty());
    }

    private boolean tells(String word) {
        return word.length() >= SHORTEST_WORD && !lexicon.isLight(word);
    }

    /** The word of "l'explosion" and "dell'esplosione". */
    private static String unelided(Token token) {
        return token.lower().substring(token.lower().lastIndexOf('\'') + 1);
    }

    private boolean isNegated(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int harmless = lexicon.noNegators.lengthAt(tokens, i, tokens.size());
            if (harmless > 0) {
                i += harmless - 1;
            } else if (lexicon.negators.lengthAt(tokens, i, tokens.size()) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Polarity polarity(boolean denied, boolean negated) {
        if (denied == negated) {
            return Polarity.AFFIRMED;
        }
        return denied ? Polarity.DENIED : Polarity.NEGATED;
    }

    private Modality modality(List<Token> tokens) {
        if (lexicon.possible.occursIn(tokens, 0, tokens.size())) {
            return Modality.POSSIBLE;
        }
        return lexicon.probable.occursIn(tokens, 0, tokens.size()) ? Modality.PROBABLE : Modality.CERTAIN;
    }

    private Optional<Wording> wording(String clause, List<Token> tokens) {
        String words = clause.replaceAll("\\s+", " ");
        boolean readable = words.length() <= LONGEST_WORDING && !lexicon.isDependent(tokens.getFirst().lower());
        return readable ? Optional.of(new Wording(ClauseWriter.capitalized(words), false)) : Optional.empty();
    }
}
