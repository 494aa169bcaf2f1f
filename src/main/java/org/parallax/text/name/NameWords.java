package org.parallax.text.name;

import java.util.List;
import org.parallax.text.name.NamePack.Group;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** Tells which words of a sentence may be words of a name: by their capital, their part of speech, and how the rest of the text writes them. */
final class NameWords {
    private static final int MAX_KNOWN_NAME = 4;
    private static final int MIN_PREFIX_PART = 3;
    private static final int MAX_ACRONYM = 6;

    private final List<Token> tokens;
    private final NamePack pack;
    private final Writing writing;
    private final boolean headline;
    private final boolean shouted;
    private final boolean tagged;

    NameWords(List<Token> tokens, NamePack pack, Writing writing) {
        this.tokens = tokens;
        this.pack = pack;
        this.writing = writing;
        this.headline = Writing.isHeadline(tokens);
        this.shouted = headline && tokens.stream().noneMatch(token -> token.isWord() && Words.hasSmallLetter(token.text()));
        this.tagged = !tokens.isEmpty() && tokens.getFirst().pos() != PartOfSpeech.X;
    }

    boolean isNameWord(int at) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        if (!token.isWord() || token.is("'s")) {
            return false;
        }
        if (!Words.isCapitalised(token.text())) {
            return prefixLength(token) > 0;
        }
        if (token.text().length() == 1) {
            return at > 0 && !Writing.isInitial(tokens, at) && tokens.get(at - 1).isCapitalized() && tokens.get(at - 1).text().length() > 1 && isNameWord(at - 1) && !pack.has(Group.TITLES, tokens.get(at - 1).lower());
        }
        if (Words.hasDigit(token.text())) {
            return pack.isKnown(token.lower());
        }
        if (pack.has(Group.NEVER, withoutPeriod(token.lower()))) {
            return isNameAllTheSame(token, at);
        }
        if (headline) {
            return hasEvidence(token, at);
        }
        return !Writing.isInitial(tokens, at) && !isEmphasis(token) && !needsEvidence(token) && !isStray(token, at) || hasEvidence(token, at);
    }

    private static String withoutPeriod(String lower) {
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** A single capitalised word that the tagger takes for no name and that the text does not repeat: the start of a caption, an emphasis. */
    private boolean isStray(Token token, int at) {
        boolean beside = at > 0 && (tokens.get(at - 1).isCapitalized() || tokens.get(at - 1).is("'s")) || at + 1 < tokens.size() && tokens.get(at + 1).isCapitalized();
        return tagged && !beside && token.pos() != PartOfSpeech.PROPN && token.pos() != PartOfSpeech.ADJ && !writing.isRepeated(token.lower());
    }

    /** In German every noun has a capital. */
    private boolean needsEvidence(Token token) {
        return pack.has(Group.RULES, "nouns capitalised") && !Words.isAcronym(token.text());
    }

    /** "US" and not "us", "Will Smith" and not "will", "Theresa May" and not "may". */
    private boolean isNameAllTheSame(Token token, int at) {
        boolean acronym = !shouted && Words.isAcronym(token.text()) && pack.isKnown(token.lower());
        boolean afterFirstName = isFirstName(at - 1) || tokens.get(Math.max(0, at - 1)).isCapitalized() && isFirstName(at - 2);
        boolean beforeLastName = pack.has(Group.FIRST_NAMES, token.lower()) && token.pos() == PartOfSpeech.PROPN && isNameWord(at + 1);
        boolean article = at > 0 && pack.has(Group.JOINERS, token.lower()) && pack.has(Group.TITLES, tokens.get(at - 1).lower()) && at + 1 < tokens.size() && tokens.get(at + 1).isCapitalized();
        return acronym || article || afterFirstName && !headline && !isMonthBeforeNumber(at) || beforeLastName;
    }

    private boolean isFirstName(int at) {
        return at >= 0 && tokens.get(at).isCapitalized() && pack.has(Group.FIRST_NAMES, tokens.get(at).lower());
    }

    private boolean isMonthBeforeNumber(int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
    }

    /** A word in capitals among words that are not, which the text also writes small or which is too long for an acronym. */
    private boolean isEmphasis(Token token) {
        boolean long_ = token.text().length() > MAX_ACRONYM && !writing.isRepeated(token.lower());
        return Words.isAcronym(token.text()) && (writing.isSmall(token.lower()) || long_);
    }

    private boolean hasEvidence(Token token, int at) {
        String lower = token.lower();
        boolean stray = !headline && !Writing.isInitial(tokens, at);
        if (stray ? writing.isRepeated(lower) : writing.isCapitalised(lower)) {
            return true;
        }
        if (knownLength(at) > 0 || Words.isAcronym(token.text()) && !shouted && !writing.isSmall(lower)) {
            return true;
        }
        if (writing.isSmall(lower) || pack.has(Group.NOT_FIRST, lower)) {
            return false;
        }
        boolean capitalFollows = at + 1 < tokens.size() && tokens.get(at + 1).isCapitalized();
        if (pack.has(Group.FIRST_NAMES, lower) && capitalFollows || pack.has(Group.TITLES, lower) && capitalFollows) {
            return true;
        }
        if (!tagged) {
            boolean behindName = needsEvidence(token) && at > 0 && isBareNoun(at);
            boolean speaks = needsEvidence(token) && at + 1 < tokens.size() && pack.has(Group.PERSON_VERBS, tokens.get(at + 1).lower());
            return behindName || speaks || capitalFollows && !headline && !pack.has(Group.NEVER, tokens.get(at + 1).lower());
        }
        if (headline && writing.isTelling()) {
            return false;
        }
        return switch (token.pos()) {
            case PROPN -> true;
            case NOUN, VERB, INTJ, X -> !headline && capitalFollows && opensName(tokens.get(at + 1));
            case ADJ, ADP, ADV, AUX, CCONJ, DET, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
        };
    }

    /** Whether the second word of a sentence says that the first is a name too: "Esther Lund", not "Chief Executive". */
    private boolean opensName(Token second) {
        return second.pos() == PartOfSpeech.PROPN
                && !Words.isAcronym(second.text())
                && !pack.has(Group.NEVER, second.lower())
                && !pack.has(Group.TITLES, second.lower())
                && !pack.isKnown(second.lower());
    }

    /** Behind another word with a capital, be it a first name or a title. */
    private boolean isBareNoun(int at) {
        Token before = tokens.get(at - 1);
        return before.isCapitalized() && !pack.has(Group.NEVER, before.lower()) && (!Writing.isInitial(tokens, at - 1) || pack.has(Group.TITLES, before.lower()) || pack.has(Group.FIRST_NAMES, before.lower()));
    }

    /** Tokens of the longest name in the data that begins here, 0 where there is none. */
    int knownLength(int at) {
        if (!tokens.get(at).isCapitalized() || !pack.mayBeginKnown(tokens.get(at).lower())) {
            return 0;
        }
        for (int end = Math.min(tokens.size(), at + MAX_KNOWN_NAME); end > at; end--) {
            if (pack.isKnown(Words.lower(tokens, at, end)) && !pack.has(Group.NEVER, Words.lower(tokens, at, end))) {
                return end - at;
            }
        }
        return 0;
    }

    /** Letters before the name in "pro-Russian" and "anti-Trump", with the hyphen; 0 where there are none. */
    static int prefixLength(Token token) {
        int hyphen = token.text().indexOf('-');
        boolean small = hyphen > 0 && token.text().chars().limit(hyphen).allMatch(Character::isLowerCase);
        boolean capital = small && hyphen + MIN_PREFIX_PART < token.text().length() && Character.isUpperCase(token.text().charAt(hyphen + 1));
        return capital && !Words.isCapitalised(token.text()) ? hyphen + 1 : 0;
    }
}
