package org.parallax.text.name;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.name.NamePack.Group;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** Finds the names of a language that writes them with capitals: runs of name words and the small words that join them. */
final class CapitalNames {
    /** Tokens of the longest name, titles included. */
    private static final int MAX_RUN = 20;

    private final String text;
    private final NamePack pack;
    private final Writing writing;

    CapitalNames(String text, NamePack pack, Writing writing) {
        this.text = text;
        this.pack = pack;
        this.writing = writing;
    }

    List<Candidate> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        NameWords words = new NameWords(tokens, pack, writing);
        RunSplitter splitter = new RunSplitter(text, tokens, pack, words);
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (words.isNameWord(at)) {
                int end = runEnd(tokens, words, at);
                int first = candidates.isEmpty() || candidates.getLast().end() < at ? withArticle(tokens, at, end) : at;
                splitter.split(first, end, candidates);
                at = end;
            } else {
                at++;
            }
        }
        return candidates;
    }

    /** A work in quotation marks has its article: "The Long Way". */
    private static int withArticle(List<Token> tokens, int first, int end) {
        boolean article = first > 1 && tokens.get(first - 1).isCapitalized() && (tokens.get(first - 1).is("the") || tokens.get(first - 1).is("a"));
        boolean quoted = article && end < tokens.size() && isQuote(tokens.get(first - 2)) && isQuote(tokens.get(end));
        return quoted ? first - 1 : first;
    }

    private static boolean isQuote(Token token) {
        return token.is("\"") || token.is("'");
    }

    private int runEnd(List<Token> tokens, NameWords words, int first) {
        int end = first + Math.max(1, words.knownLength(first));
        while (end < tokens.size() && end - first < MAX_RUN) {
            if (endsName(tokens.get(end - 1)) || NameWords.prefixLength(tokens.get(first)) > 0) {
                return end;
            }
            int next = behindJoiners(tokens, first, end);
            if (!words.isNameWord(next) || NameWords.prefixLength(tokens.get(next)) > 0 || text.substring(tokens.get(next - 1).end(), tokens.get(next).start()).indexOf('\n') >= 0) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }

    /** Nothing goes on behind "Russian-backed". */
    private boolean endsName(Token token) {
        int hyphen = token.text().lastIndexOf('-');
        boolean small = hyphen > 0 && hyphen + 1 < token.text().length() && Character.isLowerCase(token.text().charAt(hyphen + 1));
        return small && RunSplitter.isHyphenEnd(token.lower().substring(hyphen + 1), pack);
    }

    /** The token where the name would go on: the next, or the one behind small words that join names. */
    private int behindJoiners(List<Token> tokens, int first, int end) {
        Token token = tokens.get(end);
        if (token.is("&")) {
            return end + 1;
        }
        if (token.is("'s")) {
            boolean start = pack.has(Group.POSSESSIVE_STARTS, Words.lower(tokens, end - 1, end))
                    || pack.has(Group.POSSESSIVE_STARTS, Words.lower(tokens, Math.max(first, end - 2), end));
            return start || tokens.get(first).is("st.") ? end + 1 : end;
        }
        if (pack.has(Group.OF_WORDS, token.lower())) {
            boolean head = pack.has(Group.OF_HEADS, tokens.get(end - 1).lower());
            boolean article = end + 1 < tokens.size() && tokens.get(end + 1).is("the");
            return head ? end + (article ? 2 : 1) : end;
        }
        if (token.is("and")) {
            return joinsParts(tokens, first, end) ? end + 1 : end;
        }
        int next = end;
        while (next < tokens.size() && next < end + 2 && pack.has(Group.JOINERS, tokens.get(next).lower())) {
            next++;
        }
        return next;
    }

    /** "Ministry of Trade and Industry", "Bosnia and Herzegovina"; not "the Ministry of Defense and President ...". */
    private boolean joinsParts(List<Token> tokens, int first, int end) {
        if (end + 1 >= tokens.size()) {
            return false;
        }
        String right = tokens.get(end + 1).lower();
        if (pack.isKnown(Words.lower(tokens, end - 1, end + 2))) {
            return true;
        }
        boolean plain = tokens.get(end + 1).isCapitalized() && !pack.has(Group.TITLES, right) && !pack.isKnown(right) && !pack.has(Group.FIRST_NAMES, right) && !Words.isAcronym(tokens.get(end + 1).text());
        boolean ofHead = end - first >= 3 && pack.has(Group.OF_HEADS, tokens.get(first).lower()) && pack.has(Group.OF_WORDS, tokens.get(first + 1).lower());
        boolean leftPlain = !pack.isKnown(tokens.get(end - 1).lower());
        return plain && ofHead && leftPlain;
    }
}
