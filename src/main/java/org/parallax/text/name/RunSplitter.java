package org.parallax.text.name;

import java.util.List;
import org.parallax.article.Span;
import org.parallax.text.name.NamePack.Group;
import org.parallax.text.segment.Token;

/**
 * Cuts a run of capitalised words into names: titles and ranks fall away and part the names around them ("Russian
 * President Vladimir Putin" is "Russian" and "Vladimir Putin"), groups part from persons, and of hyphenated words only
 * the name counts ("Kremlin-backed").
 */
final class RunSplitter {
    /** Letters of the longest second part of a Korean or Chinese first name ("Seong-hyeon"). */
    private static final int MAX_SYLLABLE = 5;

    private final String text;
    private final List<Token> tokens;
    private final NamePack pack;
    private final NameWords words;

    RunSplitter(String text, List<Token> tokens, NamePack pack, NameWords words) {
        this.text = text;
        this.tokens = tokens;
        this.pack = pack;
        this.words = words;
    }

    /** Adds the names within the tokens {@code [first, end)}. */
    void split(int first, int end, List<Candidate> candidates) {
        boolean titled = first > 0 && pack.has(Group.TITLES, tokens.get(first - 1).lower());
        int start = behindOfTitle(first, end);
        titled |= start > first;
        int at = start;
        while (at < end) {
            int known = words.knownLength(at);
            if (at == start && titled && known > 0 && at + known < end && pack.has(Group.RULES, "places follow titles")) {
                add(start, at + known, false, candidates);
                start = at + known;
            }
            int behindTitle = known > 1 ? at : behindTitle(at, end);
            if (behindTitle > at && !isPartOfName(start, at, behindTitle, end)) {
                add(start, at, titled, candidates);
                titled = true;
                start = behindTitle;
                at = behindTitle;
            } else {
                at += Math.max(1, Math.max(known, behindTitle - at));
            }
        }
        add(start, end, titled, candidates);
    }

    /** Leaves the "State" of "Secretary of State" and the "Defense" of "Minister of Defense Jane Roe". */
    private int behindOfTitle(int first, int end) {
        boolean ofTitle = first > 1 && pack.has(Group.OF_WORDS, tokens.get(first - 1).lower()) && pack.has(Group.OF_TITLES, tokens.get(first - 2).lower());
        int start = first;
        while (ofTitle && start < end && (pack.has(Group.TITLE_MODIFIERS, tokens.get(start).lower()) || tokens.get(start).is("staff"))) {
            start++;
        }
        return start;
    }

    /** Behind a title with its modifiers ("Deputy Prime Minister"), else the start. */
    private int behindTitle(int at, int end) {
        int behind = at;
        for (int i = at; i < end; i++) {
            String lower = tokens.get(i).lower();
            if (pack.has(Group.TITLES, lower)) {
                behind = i + 1;
            } else if (!pack.has(Group.TITLE_MODIFIERS, lower)) {
                break;
            }
        }
        return behind;
    }

    /** Whether the title belongs to a name: "Stephen King", "General Motors", "Prince William County". */
    private boolean isPartOfName(int start, int title, int behindTitle, int end) {
        String last = tokens.get(end - 1).lower();
        boolean first = title == start;
        if (behindTitle == end) {
            String left = first ? "" : Words.lower(tokens, start, title);
            return !first && !pack.isKnown(left) && !pack.has(Group.ORG_HEADS, tokens.get(title - 1).lower());
        }
        return first && behindTitle == title + 1 && (pack.has(Group.ORG_HEADS, last) || pack.has(Group.PLACE_HEADS, last) || pack.has(Group.ORG_HEADS, tokens.get(behindTitle).lower()));
    }

    private void add(int first, int end, boolean titled, List<Candidate> candidates) {
        if (first >= end) {
            return;
        }
        String last = tokens.get(end - 1).lower();
        boolean headed = pack.has(Group.ORG_HEADS, last) || pack.has(Group.EVENT_HEADS, last) || pack.has(Group.PLACE_HEADS, last);
        int group = groupLength(first, end);
        if (group > 0 && group < end - first && !headed && words.knownLength(first) <= group) {
            candidates.add(Candidate.of(text, tokens, first, first + group, false));
            add(first + group, end, titled, candidates);
            return;
        }
        if (isTitleOnly(first, end)) {
            return;
        }
        if (end - first == 1) {
            addWord(first, titled, candidates);
            return;
        }
        Token lastToken = tokens.get(end - 1);
        Span span = tokens.get(first).span().cover(Span.of(lastToken.start(), lastToken.start() + nameLength(lastToken)));
        candidates.add(Candidate.of(text, tokens, first, end, span, titled));
    }

    /** Leading words for a group of people that a person's name follows: "Democrat Jane Roe". */
    private int groupLength(int first, int end) {
        return pack.has(Group.GROUP_WORDS, tokens.get(first).lower()) && end - first > 1 ? 1 : 0;
    }

    private boolean isTitleOnly(int first, int end) {
        for (int i = first; i < end; i++) {
            String lower = tokens.get(i).lower();
            if (!pack.has(Group.TITLES, lower) && !pack.has(Group.TITLE_MODIFIERS, lower)) {
                return false;
            }
        }
        return !pack.isKnown(Words.lower(tokens, first, end));
    }

    private void addWord(int at, boolean titled, List<Candidate> candidates) {
        Token token = tokens.get(at);
        if (pack.has(Group.PLACE_STARTS, token.lower()) && !pack.isKnown(token.lower())) {
            return;
        }
        int prefix = NameWords.prefixLength(token);
        int hyphen = token.text().indexOf('-');
        if (prefix == 0 && hyphen > 0 && isKnownPart(token.text().substring(0, hyphen)) && isKnownPart(token.text().substring(hyphen + 1))) {
            candidates.add(Candidate.of(text, tokens, at, at + 1, Span.of(token.start(), token.start() + hyphen), false));
            candidates.add(Candidate.of(text, tokens, at, at + 1, Span.of(token.start() + hyphen + 1, token.end()), false));
            return;
        }
        Span span = Span.of(token.start() + prefix, token.start() + nameLength(token));
        candidates.add(Candidate.of(text, tokens, at, at + 1, span, titled));
    }

    private boolean isKnownPart(String part) {
        return !part.isEmpty() && Character.isUpperCase(part.charAt(0)) && pack.isKnown(Words.lower(part));
    }

    /** Letters of the token up to a hyphen and a word that is no part of the name: 7 of "Kremlin-backed", all of "Jong-un". */
    private int nameLength(Token token) {
        String word = token.text();
        int prefix = NameWords.prefixLength(token);
        for (int i = Math.max(prefix, 1); i + 1 < word.length(); i++) {
            if (word.charAt(i) == '-' && Character.isLowerCase(word.charAt(i + 1)) && isHyphenEnd(token.lower().substring(i + 1), pack)) {
                return i;
            }
        }
        return word.length();
    }

    static boolean isHyphenEnd(String word, NamePack pack) {
        return word.length() > MAX_SYLLABLE || word.endsWith("ed") || pack.has(Group.HYPHEN_ENDS, word);
    }
}
