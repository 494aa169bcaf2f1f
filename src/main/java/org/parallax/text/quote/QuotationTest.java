package org.parallax.text.quote;

import java.util.Optional;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.quote.SpeechReader.Spoken;

/**
 * Tells quotations from scare quotes and titles of works.
 *
 * <p>A quotation has words of reporting in its passage, or is a sentence of its own, or has at least four words and does
 * not look like a title. Words of a sign or a slogan are quotations of whoever shows or shouts them. One or two words
 * count only beside a verb of reporting ("called it "a disgrace"").
 */
final class QuotationTest {
    private static final int SURE_WORDS = 4;
    private static final int MAX_TITLE_WORDS = 8;
    private static final int MAX_WORDS_BETWEEN = 4;
    private static final int MAX_WORDS_OF_OBJECT = 10;

    private final String text;
    private final SpeechLexicon lexicon;

    QuotationTest(String text, SpeechLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    boolean isQuotation(Spoken spoken) {
        int words = QuotedWords.count(text, spoken.marked().words());
        if (words == 0 || isName(spoken, words)) {
            return false;
        }
        boolean reported = spoken.close() && spoken.source().isPresent();
        if (words <= 2) {
            return isBesideVerb(spoken) && reported && !isShortName(spoken);
        }
        return words >= SURE_WORDS || reported || isSentence(spoken);
    }

    private boolean isName(Spoken spoken, int words) {
        Passage passage = spoken.passage();
        int before = spoken.piece() - 1;
        while (passage.isComma(before) || passage.is(before, "-")) {
            before--;
        }
        boolean named = passage.has(before) && !passage.is(before, ":") && lexicon.in(Group.NAMED, passage.get(before));
        if (named && !isSentence(spoken)) {
            return true;
        }
        boolean work = passage.has(before) && lexicon.in(Group.WORKS, passage.get(before)) && QuotedWords.startsUpper(text, spoken.marked().words());
        boolean titleCase = QuotedWords.isTitleCase(text, spoken.marked().words()) && words <= MAX_TITLE_WORDS;
        if (work && words <= MAX_TITLE_WORDS && !isSentence(spoken)) {
            return true;
        }
        if (titleCase && isInside(spoken)) {
            return true;
        }
        return (titleCase || isCapitalizedFragment(spoken)) && !isBesideVerb(spoken) && !isSentence(spoken);
    }

    /** One or two words that begin with a capital, without a mark of their own and not behind a colon. */
    private boolean isShortName(Spoken spoken) {
        boolean colon = spoken.passage().is(spoken.piece() - 1, ":") || spoken.passage().is(spoken.piece() - 1, "\uff1a");
        return QuotedWords.startsUpper(text, spoken.marked().words()) && QuotedWords.lastMark(text, spoken.marked()) == ' ' && !colon;
    }

    /** Directly behind a word that is not the verb of reporting itself. */
    private boolean isInside(Spoken spoken) {
        boolean word = spoken.passage().has(spoken.piece() - 1) && spoken.passage().get(spoken.piece() - 1).isWord();
        boolean that = word && lexicon.in(Group.THAT, spoken.passage().get(spoken.piece() - 1));
        return word && !that && ownVerb(spoken).filter(cue -> cue.to() == spoken.piece()).isEmpty();
    }

    /** A capital inside a sentence, behind a word and with nobody saying it: the name of a law or a project. */
    private boolean isCapitalizedFragment(Spoken spoken) {
        boolean free = !spoken.close() || QuotedWords.count(text, spoken.marked().words()) <= SURE_WORDS && !isBesideVerb(spoken);
        return isInside(spoken) && free && QuotedWords.startsUpper(text, spoken.marked().words());
    }

    /** Ends like a sentence and is introduced or followed by nothing. */
    private boolean isSentence(Spoken spoken) {
        char last = QuotedWords.lastMark(text, spoken.marked());
        boolean stop = last == '.' || last == '!' || last == '?' || last == '\u3002' || last == '\uff01' || last == '\uff1f' || last == '\u2026';
        boolean alone = stop && spoken.passage().pieces().stream().noneMatch(Piece::isWord);
        boolean colon = spoken.passage().is(spoken.piece() - 1, ":") || spoken.passage().is(spoken.piece() - 1, "\uff1a");
        return QuotedWords.startsUpper(text, spoken.marked().words()) && (alone || colon);
    }

    /** The verb of reporting, unless it is one of a neighbouring passage, whose pieces are not this one's. */
    private static Optional<Cue> ownVerb(Spoken spoken) {
        return spoken.cue().filter(cue -> cue.isVerb() && spoken.passage().span().contains(cue.span()));
    }

    /** A verb of reporting stands next to the marks, or with nothing but its object between ("called the plan "absurd""). */
    private boolean isBesideVerb(Spoken spoken) {
        Optional<Cue> cue = ownVerb(spoken);
        if (cue.isEmpty()) {
            return false;
        }
        if (cue.get().from() > spoken.piece() && lexicon.isParticiple(spoken.passage().get(cue.get().from()))) {
            return false;
        }
        int from = cue.get().from() > spoken.piece() ? spoken.piece() + 1 : cue.get().to();
        int to = cue.get().from() > spoken.piece() ? cue.get().from() : spoken.piece();
        int words = 0;
        for (int i = from; i < to; i++) {
            if (spoken.passage().isQuoted(i)) {
                return false;
            }
            words += spoken.passage().get(i).isWord() ? 1 : 0;
        }
        boolean named = to == spoken.piece() && isBehindAs(spoken) && cue.get().frame() == Cue.Frame.QUOTE;
        return words <= (named ? MAX_WORDS_OF_OBJECT : MAX_WORDS_BETWEEN);
    }

    /** "described the talks at the ministry as "frank"", "called the money a "bonus"". */
    private boolean isBehindAs(Spoken spoken) {
        Passage passage = spoken.passage();
        return passage.has(spoken.piece() - 1) && (lexicon.in(Group.ARTICLES, passage.get(spoken.piece() - 1)) || lexicon.in(Group.AS, passage.get(spoken.piece() - 1)));
    }
}
