package org.parallax.text.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.text.segment.Token;

/** Small questions about the letters of a word. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern ARTICLE_AND_NAME = Pattern.compile("(?:al|el|as|ash|an|ad|ar|at|az|ul)[-'\u2019]\\p{Lu}.*");

    private Words() {}

    static String lower(String text) {
        return BLANKS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** The words of the tokens in lower case, one blank apart. */
    static String lower(List<Token> tokens, int first, int end) {
        StringBuilder lower = new StringBuilder();
        for (int i = first; i < end; i++) {
            lower.append(i > first && tokens.get(i).start() > tokens.get(i - 1).end() ? " " : "").append(tokens.get(i).lower());
        }
        return lower.toString();
    }

    /** "NATO", "U.S.": at least two letters, all upper case. */
    static boolean isAcronym(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (Character.isLetter(letter)) {
                if (!Character.isUpperCase(letter)) {
                    return false;
                }
                letters++;
            }
        }
        return letters >= 2;
    }

    static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || ARTICLE_AND_NAME.matcher(word).matches();
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    static boolean hasSmallLetter(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }
}
