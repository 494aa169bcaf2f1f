package org.parallax.comparison.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.text.AnalyzedText;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/**
 * Reads how headlines are built: who acts in them, whether in the passive, whether they hedge.
 *
 * <p>A headline in another language is read in its English translation; its agent is then not given, since it could not be
 * quoted as written.
 */
public final class HeadlineReader {
    private final LeadReader leads = new LeadReader();
    private final Set<String> hedges;
    private final Set<String> participles;

    public HeadlineReader() {
        Lexicon words = Lexicon.get("en", "wording");
        hedges = Set.copyOf(words.terms("hedges"));
        participles = Set.copyOf(words.terms("participles"));
    }

    /** One for each article with a title, in order of publication. */
    public List<Headline> read(ComparedStory story) {
        return story.articles().stream().flatMap(article -> read(article).stream()).toList();
    }

    private Optional<Headline> read(ComparedArticle article) {
        return article.article().title().map(title -> {
            AnalyzedText original = article.analysis().title();
            boolean english = original.language().primary().equals("en");
            AnalyzedText read = english ? original : article.analysis().translatedTitle().orElse(original);
            List<Token> tokens = read.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
            int passive = passiveVerb(tokens);
            List<String> figures = original.quantities().stream().map(quantity -> quantity.span().in(title)).toList();
            return new Headline(
                    article.id(), article.perspective(), title, article.article().language(),
                    english ? agent(tokens, passive, title) : Optional.empty(),
                    english ? verb(tokens, passive) : Optional.empty(),
                    passive >= 0, isHedged(tokens), quoted(original), figures, leads.read(article), Span.of(0, title.length()));
        });
    }

    /** The verb of the passive, else the first verb behind a colon or the start. */
    private static Optional<String> verb(List<Token> tokens, int passive) {
        int from = indexOf(tokens, 0, token -> token.text().equals(":")) + 1;
        int verb = passive >= 0 ? passive : activeVerb(tokens, from);
        return verb < 0 ? Optional.empty() : Optional.of(tokens.get(verb).text());
    }

    private static List<String> quoted(AnalyzedText title) {
        return title.quotes().stream().map(quote -> quote.span().in(title.text())).toList();
    }

    private boolean isHedged(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> hedges.contains(token.lower()) || isQuestionMark(token.text()));
    }

    private static boolean isQuestionMark(String mark) {
        return mark.equals("?") || mark.equals("\u061f") || mark.equals("\uff1f");
    }

    /**
     * Index of the participle of a passive, or -1: one after a form of "be" or "get", or, as headlines leave those out, one
     * that follows a noun and is followed by a preposition or the end.
     */
    private int passiveVerb(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isParticiple(token) && (followsAuxiliary(tokens, i) || isBareParticiple(tokens, i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isParticiple(Token token) {
        return token.isWord() && (participles.contains(token.lower())
                || token.lower().endsWith("ed") && token.pos() != PartOfSpeech.NOUN && token.pos() != PartOfSpeech.PROPN);
    }

    private static boolean followsAuxiliary(List<Token> tokens, int index) {
        int before = index - 1;
        while (before > 0 && tokens.get(before).pos() == PartOfSpeech.ADV) {
            before--;
        }
        return Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got").contains(tokens.get(before).lower());
    }

    private static boolean isBareParticiple(List<Token> tokens, int index) {
        PartOfSpeech before = tokens.get(index - 1).pos();
        boolean afterNoun = before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN || before == PartOfSpeech.NUM;
        boolean last = index == tokens.size() - 1;
        return afterNoun && (last || Set.of("in", "by", "after", "as", "at", "from", "over", "near").contains(tokens.get(index + 1).lower()));
    }

    /** In the passive what follows "by", else the words before the verb, without quotation marks and colons. */
    private static Optional<String> agent(List<Token> tokens, int passive, String title) {
        int from = 0;
        int to;
        if (passive >= 0) {
            from = indexOf(tokens, passive, token -> token.is("by")) + 1;
            if (from == 0) {
                return Optional.empty();
            }
            to = indexOf(tokens, from, HeadlineReader::endsPhrase);
        } else {
            int colon = indexOf(tokens, 0, token -> token.text().equals(":"));
            from = colon + 1;
            int mark = indexOf(tokens, from, HeadlineReader::endsPhrase);
            int auxiliary = indexOf(tokens, from, token -> token.pos() == PartOfSpeech.AUX);
            int verb = activeVerb(tokens, from);
            to = auxiliary >= 0 && (verb < 0 || auxiliary < verb) ? auxiliary : verb;
            if (to < 0 || mark >= 0 && mark < to) {
                return Optional.empty();
            }
        }
        int end = to < 0 ? tokens.size() : to;
        return from < end ? Optional.of(title.substring(tokens.get(from).start(), tokens.get(end - 1).end())) : Optional.empty();
    }

    /** The first verb, or what a tagger made for sentences takes for a plural: a word in -s between two nouns. */
    private static int activeVerb(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).pos() == PartOfSpeech.VERB || i > from && i + 1 < tokens.size() && looksActive(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean looksActive(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        PartOfSpeech before = tokens.get(index - 1).pos();
        boolean thirdPerson = token.pos() == PartOfSpeech.NOUN && token.lower().endsWith("s") && !token.lower().endsWith("ss");
        boolean afterOne = (before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN) && !tokens.get(index - 1).lower().endsWith("s");
        return thirdPerson && afterOne && Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.DET, PartOfSpeech.NUM)
                .contains(tokens.get(index + 1).pos());
    }

    private static boolean endsPhrase(Token token) {
        return token.kind() == Token.Kind.MARK && !token.text().equals("'") && !token.text().equals("\u2019") && !token.text().equals("-")
                || token.pos() == PartOfSpeech.SCONJ;
    }

    private static int indexOf(List<Token> tokens, int from, Predicate<Token> wanted) {
        for (int i = Math.max(0, from); i < tokens.size(); i++) {
            if (wanted.test(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
