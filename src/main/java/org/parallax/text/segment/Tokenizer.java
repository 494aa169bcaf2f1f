package org.parallax.text.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.article.Span;

/**
 * Cuts a sentence into words, numbers and marks.
 *
 * <p>One token: {@code well-known}, {@code didn't}, {@code F-35}, {@code U.N.}, {@code Mr.}, {@code 1,300}, {@code 08:30},
 * {@code 5G}, {@code 1990s}, {@code 3rd}, an address of the web. Several: {@code Iran|'s}, {@code €|40|bn}, {@code 35|%},
 * {@code 10|km}, {@code 10|-|12}, {@code 18|-|year-old}, and an elided word with its neighbour ({@code l'|accord}).
 * Scripts without spaces are cut by ICU's dictionaries.
 */
final class Tokenizer {
    private static final Set<String> NUMBER_ENDINGS = Set.of("s", "st", "nd", "rd", "th", "er", "re", "e", "ème", "º", "ª", "o", "a", "os", "as");
    private static final Set<String> CAPITAL_UNITS = Set.of("K", "M", "B", "T", "C", "F", "KM", "MW", "GW", "GB", "TB", "MB", "Hz", "MHz", "GHz", "TWh", "GWh", "MWh", "Bn", "Mn");
    private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

    private final SegmentRules rules;

    Tokenizer(SegmentRules rules) {
        this.rules = rules;
    }

    List<Token> tokenize(String text, Span sentence) {
        List<Token> tokens = new ArrayList<>(sentence.length() / 5 + 1);
        int at = sentence.start();
        while (at < sentence.end()) {
            int first = text.codePointAt(at);
            if (Characters.isSpace(first)) {
                at++;
            } else if (Character.isDigit(first)) {
                at = number(text, at, sentence.end(), tokens);
            } else if (Characters.isUnspaced(first)) {
                at = unspaced(text, at, sentence.end(), tokens);
            } else if (Character.isLetter(first)) {
                at = word(text, at, sentence.end(), tokens);
            } else {
                at = add(text, at, markEnd(text, at, sentence.end()), Token.Kind.MARK, tokens);
            }
        }
        return tokens;
    }

    private static int number(String text, int start, int limit, List<Token> tokens) {
        int end = start;
        while (end < limit && (Character.isDigit(text.codePointAt(end)) || isDigitSeparator(text, end, limit))) {
            end += Character.charCount(text.codePointAt(end));
        }
        int suffix = wordEnd(text, end, limit);
        if (suffix > end) {
            String letters = text.substring(end, suffix);
            boolean unit = Character.isLowerCase(letters.codePointAt(0)) ? !NUMBER_ENDINGS.contains(letters) : CAPITAL_UNITS.contains(letters);
            if (!unit && !Characters.isUnspaced(letters.codePointAt(0))) {
                end = suffix;
            }
        }
        return add(text, start, end, Token.Kind.NUMBER, tokens);
    }

    private static boolean isDigitSeparator(String text, int at, int limit) {
        char unit = text.charAt(at);
        boolean separator = unit == '.' || unit == ',' || unit == ':' || unit == '\u066b' || unit == '\u066c' || Characters.isApostrophe(unit);
        return separator && at + 1 < limit && Character.isDigit(text.codePointAt(at + 1));
    }

    private static int unspaced(String text, int start, int limit, List<Token> tokens) {
        int end = start;
        while (end < limit && (Characters.isUnspaced(text.codePointAt(end)) || Characters.isCombining(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        BreakIterator words = WORDS.clone();
        words.setText(text.substring(start, end));
        int from = 0;
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            add(text, start + from, start + to, Token.Kind.WORD, tokens);
            from = to;
        }
        return end;
    }

    private int word(String text, int start, int limit, List<Token> tokens) {
        int address = addressEnd(text, start, limit);
        if (address > start) {
            return add(text, start, address, Token.Kind.WORD, tokens);
        }
        int end = start;
        int apostrophe = -1;
        while (end < limit) {
            int partEnd = partEnd(text, end, limit);
            if (partEnd > end) {
                end = partEnd;
            } else if (!joins(text, start, end, limit)) {
                break;
            } else {
                if (Characters.isApostrophe(text.charAt(end))) {
                    apostrophe = end;
                    if (rules.elisions().contains(lower(text.substring(start, end + 1)))) {
                        return add(text, start, end + 1, Token.Kind.WORD, tokens);
                    }
                }
                end++;
            }
        }
        if (apostrophe > start && end == apostrophe + 2 && Character.toLowerCase(text.charAt(end - 1)) == 's') {
            add(text, start, apostrophe, Token.Kind.WORD, tokens);
            return add(text, apostrophe, end, Token.Kind.WORD, tokens);
        }
        if (end < limit && text.charAt(end) == '.' && keepsPeriod(text, start, end, limit)) {
            end++;
        }
        return add(text, start, end, Token.Kind.WORD, tokens);
    }

    /** Behind the letters, marks and digits from the offset on. */
    private static int partEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit) {
            int codePoint = text.codePointAt(end);
            if (!Characters.isWordPart(codePoint) && !Character.isDigit(codePoint) || Characters.isUnspaced(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && (Characters.isWordPart(text.codePointAt(end)) || text.charAt(end) == '\u00ba')) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether the mark at the offset stands inside a word. */
    private static boolean joins(String text, int start, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        if (!Character.isLetterOrDigit(next) || Characters.isUnspaced(next)) {
            return false;
        }
        char mark = text.charAt(at);
        if (Characters.isHyphen(mark)) {
            return true;
        }
        if (Characters.isApostrophe(mark)) {
            return Character.isLetter(next);
        }
        if (mark == '.') {
            return Character.isLowerCase(next) || Character.isLetter(next) && isSingleLetter(text, start, at);
        }
        return mark == '&' && Character.isUpperCase(next) && Character.isUpperCase(text.codePointBefore(at));
    }

    /** Whether one letter stands between the last period, or the word's start, and the offset. */
    private static boolean isSingleLetter(String text, int start, int at) {
        return at - start == 1 || at - start >= 2 && text.charAt(at - 2) == '.';
    }

    private boolean keepsPeriod(String text, int start, int end, int limit) {
        String word = text.substring(start, end) + ".";
        boolean acronym = isSingleLetter(text, start, end) && (end - start > 1 || end + 1 < limit && Character.isUpperCase(text.codePointAt(start)));
        return acronym || rules.isTitle(word) || rules.isAbbreviation(word) || rules.isBeforeNumber(word) && end + 2 < limit && Character.isDigit(text.charAt(end + 2));
    }

    /** Behind a web or mail address that starts here, else the start. */
    private static int addressEnd(String text, int start, int limit) {
        boolean address = text.startsWith("http://", start) || text.startsWith("https://", start) || text.startsWith("www.", start);
        int end = start;
        while (address && end < limit && !Characters.isSpace(text.charAt(end)) && "<>\"\u201d\u00bb".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && ".,;:!?)]'\u2019".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Behind a run of one mark ("...", "--") or a character with what modifies it (an emoji sequence). */
    private static int markEnd(String text, int start, int limit) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (first == '.' || first == '-') {
            while (end < limit && text.charAt(end) == first) {
                end++;
            }
            return end;
        }
        while (end < limit) {
            int next = text.codePointAt(end);
            boolean joiner = next == '\u200d';
            boolean modifier = Characters.isCombining(next) || next >= 0x1f3fb && next <= 0x1f3ff;
            if (!joiner && !modifier) {
                break;
            }
            end += Character.charCount(next);
            if (joiner && end < limit && !Characters.isSpace(text.codePointAt(end)) && !Character.isLetterOrDigit(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static int add(String text, int start, int end, Token.Kind kind, List<Token> tokens) {
        String characters = text.substring(start, end);
        tokens.add(new Token(Span.of(start, end), characters, lower(characters), kind, PartOfSpeech.X));
        return end;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02bc', '\'').replace('\u201c', '"').replace('\u201d', '"');
    }
}
