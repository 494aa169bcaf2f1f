package org.parallax.comparison.naming;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.comparison.perspective.MarkedSentence;
import org.parallax.text.name.Mention;
import org.parallax.text.segment.Token;

/**
 * What groups without a name of their own are called ("peaceful protesters", "rioters"), the one who did a deed ("the gunman",
 * "the terrorist"), and the event itself ("the accident", "the attack").
 *
 * <p>Fighters that a name tells apart ("Houthi rebels") are an entity of their own; others are those of the story.
 */
final class GroupNamings {
    private final NamingWords words;

    GroupNamings(NamingWords words) {
        this.words = words;
    }

    void read(Telling telling, NamingLedger ledger) {
        for (MarkedSentence sentence : telling.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (!sentence.isQuoted(i) && sentence.token(i).isWord() && (sentence.name(i).isEmpty() || onlyLooksLikeName(sentence, i))) {
                    readWord(telling, sentence, i, ledger);
                }
            }
        }
    }

    /** A capital at the start of a sentence, or behind the dash of a dateline, makes no name. */
    private static boolean onlyLooksLikeName(MarkedSentence sentence, int word) {
        return sentence.startsName(word) && sentence.nameEnd(word) == word + 1 && (word == 0 || !sentence.token(word - 1).isWord());
    }

    private void readWord(Telling telling, MarkedSentence sentence, int word, NamingLedger ledger) {
        if (word + 1 < sentence.size() && sentence.isNoun(word + 1)) {
            return;
        }
        Token token = sentence.token(word);
        Optional<String> group = words.group(token).filter(kind -> !kind.equals("troops"));
        if (group.isPresent() && sentence.isNoun(word)) {
            String owner = owner(sentence, word);
            add(ledger, group.get() + ":" + owner.toLowerCase(Locale.ROOT), owner.isEmpty() ? group.get() : owner + " " + group.get(), telling, sentence, word);
        } else if (sentence.isNoun(word) && isDefinite(sentence, word)) {
            words.single(token).or(() -> words.event(token)).ifPresent(kind -> add(ledger, "one:" + kind, kind, telling, sentence, word));
        }
    }

    /** The name that says whose or which fighters they are. */
    private String owner(MarkedSentence sentence, int word) {
        int before = firstModifier(sentence, word) - 1;
        before -= before >= 0 && sentence.isPossessiveMark(before) ? 1 : 0;
        if (before < 0) {
            return "";
        }
        return sentence.name(before).filter(name -> name.type() != Mention.Type.WORK && name.type() != Mention.Type.EVENT).map(Mention::text).orElse("");
    }

    private boolean isDefinite(MarkedSentence sentence, int word) {
        int before = firstModifier(sentence, word) - 1;
        return before >= 0 && (sentence.token(before).is("the") || sentence.token(before).is("this"));
    }

    private int firstModifier(MarkedSentence sentence, int word) {
        int from = word;
        while (from > 0 && sentence.isAdjective(from - 1) && sentence.name(from - 1).isEmpty() && !sentence.startsLine(from)
                && !words.beginsNoEpithet(sentence.token(from - 1))) {
            from--;
        }
        return from;
    }

    private void add(NamingLedger ledger, String entity, String label, Telling telling, MarkedSentence sentence, int word) {
        int from = firstModifier(sentence, word);
        ledger.add(entity, label, telling.view(), sentence.span(from, word + 1), sentence.words(from, word + 1).toLowerCase(Locale.ROOT));
    }
}
