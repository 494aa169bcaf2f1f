package org.parallax.text.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.article.Span;

/**
 * Corrects proposed sentence breaks: none behind abbreviations, initials and ordinals or before a lower-case word,
 * closing marks stay with their sentence, and a clear end that was not proposed is added.
 */
final class SentenceEnds {
    /** A longer word is no abbreviation. */
    private static final int MAX_ABBREVIATION = 12;
    /** Behind a word of more letters a capital opens a sentence even where the model does not think so. */
    private static final int MAX_UNKNOWN_ABBREVIATION = 3;
    private static final int MAX_REPORTER_WORDS = 5;
    private static final String ONLY_CLOSING = "\u00bb\u201d";

    private final SegmentRules rules;

    SentenceEnds(SegmentRules rules) {
        this.rules = rules;
    }

    /** The sentences of a paragraph, given where a breaker would end them. */
    List<Span> correct(String text, Span paragraph, List<Integer> proposed) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        int next = 0;
        for (int i = start; i < paragraph.end(); i++) {
            while (next < proposed.size() && proposed.get(next) <= i) {
                next++;
            }
            if (!Characters.isTerminator(text.charAt(i))) {
                continue;
            }
            int end = behindClosers(text, i + 1, paragraph.end());
            int following = behindSpace(text, end, paragraph.end());
            boolean mayEnd = following < paragraph.end() && (following > end || needsNoSpace(text, paragraph, i));
            boolean isProposed = next < proposed.size() && proposed.get(next) <= following;
            if (mayEnd && isEnd(text, paragraph, i, end, following, isProposed)) {
                sentences.add(Characters.strip(text, start, end));
                start = following;
            }
            i = end - 1;
        }
        Span last = Characters.strip(text, start, paragraph.end());
        if (!last.isEmpty()) {
            sentences.add(last);
        }
        return sentences;
    }

    /** A wide full stop, or a period between a word in lower case and a capitalised one ("was lost.The next"). */
    private static boolean needsNoSpace(String text, Span paragraph, int terminator) {
        if (Characters.isWideTerminator(text.charAt(terminator))) {
            return true;
        }
        return terminator - 2 >= paragraph.start()
                && terminator + 2 < paragraph.end()
                && Character.isLowerCase(text.charAt(terminator - 1))
                && Character.isLowerCase(text.charAt(terminator - 2))
                && Character.isUpperCase(text.charAt(terminator + 1))
                && Character.isLowerCase(text.charAt(terminator + 2));
    }

    private boolean isEnd(String text, Span paragraph, int terminator, int end, int following, boolean proposed) {
        if (continues(text, following, paragraph.end())) {
            return false;
        }
        boolean run = end > terminator + 1;
        if (text.charAt(terminator) == '\u2026' || run && text.charAt(terminator + 1) == '.') {
            return proposed && terminator > paragraph.start() && !Characters.isSpace(text.charAt(terminator - 1));
        }
        if (text.charAt(terminator) != '.') {
            return !run || !reportingFollows(text, following, paragraph.end());
        }
        return run || isEndAtPeriod(text, paragraph, terminator, following, proposed);
    }

    private boolean isEndAtPeriod(String text, Span paragraph, int period, int following, boolean proposed) {
        String word = wordBefore(text, paragraph.start(), period);
        String abbreviation = word + ".";
        if (rules.isTitle(abbreviation) || rules.ordinalPeriod() && isShortNumber(word)) {
            return false;
        }
        if (rules.isBeforeNumber(abbreviation) && Character.isDigit(text.codePointAt(following))) {
            return false;
        }
        boolean acronym = isInitial(word) || word.indexOf('.') >= 0 && word.length() <= MAX_ABBREVIATION;
        if (acronym || rules.isAbbreviation(abbreviation)) {
            return rules.starters().contains(wordAt(text, following, paragraph.end()).toLowerCase(Locale.ROOT));
        }
        boolean capital = Character.isUpperCase(firstLetter(text, following, paragraph.end()));
        return proposed || capital && word.length() > MAX_UNKNOWN_ABBREVIATION;
    }

    /** Whether a name and a verb of reporting follow a quoted question: {@code "Why?" Ann Lee asked}. */
    private boolean reportingFollows(String text, int from, int limit) {
        int at = from;
        for (int words = 0; words < MAX_REPORTER_WORDS && at < limit; words++) {
            String word = wordAt(text, at, limit);
            if (words > 0 && rules.reporting().contains(word)) {
                return true;
            }
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || rules.starters().contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            at += word.length();
            at = behindSpace(text, at < limit && text.charAt(at) == '.' ? at + 1 : at, limit);
        }
        return false;
    }

    /** Whether the text goes on in a way no sentence begins. */
    private static boolean continues(String text, int following, int limit) {
        int first = text.codePointAt(following);
        return Character.isLowerCase(first) || first == ',' || first == ';' || first == ':' || Character.isLowerCase(firstLetter(text, following, limit)) && !isOpening(first);
    }

    private static boolean isOpening(int codePoint) {
        return !Character.isLetterOrDigit(codePoint) && !Characters.isCloser(codePoint);
    }

    private static int firstLetter(String text, int from, int limit) {
        int i = from;
        while (i < limit && !Character.isLetterOrDigit(text.codePointAt(i)) && !Characters.isSpace(text.charAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < limit ? text.codePointAt(i) : ' ';
    }

    /** Behind closing marks and further terminators; marks that can only close may stand apart, as in French or {@code ’ ”}. */
    private static int behindClosers(String text, int from, int limit) {
        int end = from;
        for (int i = from; i < limit; i++) {
            char unit = text.charAt(i);
            boolean apart = i > end;
            if (apart ? ONLY_CLOSING.indexOf(unit) >= 0 : Characters.isCloser(unit) || Characters.isTerminator(unit)) {
                end = i + 1;
            } else if (!Characters.isSpace(unit)) {
                break;
            }
        }
        return end;
    }

    private static int behindSpace(String text, int from, int limit) {
        int i = from;
        while (i < limit && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Letters, digits and inner periods that end at the offset; empty where more than an abbreviation has. */
    private static String wordBefore(String text, int limit, int end) {
        int start = end;
        while (start > limit && end - start <= MAX_ABBREVIATION && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String wordAt(String text, int from, int limit) {
        int start = from;
        while (start < limit && !Character.isLetterOrDigit(text.charAt(start)) && !Characters.isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static boolean isShortNumber(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }
}
