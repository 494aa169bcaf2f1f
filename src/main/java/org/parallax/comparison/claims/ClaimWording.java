package org.parallax.comparison.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses the wording of a claim that reads best on its own: a clause with a named subject and certain words, not too long. */
final class ClaimWording {
    private static final int SHORT = 25;
    private static final int LONG = 130;
    private static final int SHORT_SENTENCE = 170;
    private static final Pattern END = Pattern.compile("(?<=\\p{L}{2}|\\d|%)[.,;]$");
    private static final Set<String> DEPENDENT = Set.of(
            "he", "she", "it", "they", "we", "i", "this", "that", "his", "her", "their", "its", "our", "who", "which", "whose", "and", "but",
            "or", "nor", "while", "although", "though", "because", "after", "when", "where", "there", "yet", "to", "as", "before", "until", "if",
            "whether", "than", "so");

    private ClaimWording() {}

    /** The statement whose words are clearest. */
    static Statement clearest(List<Statement> statements) {
        return statements.stream().min(Comparator.comparingDouble(ClaimWording::fault)).orElseThrow();
    }

    private static double fault(Statement statement) {
        String text = statement.text();
        int space = text.indexOf(' ');
        String first = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
        double fault = 0;
        fault += DEPENDENT.contains(first) ? 3 : 0;
        fault += statement.subject().isEmpty() ? 2 : NameTerms.isName(statement.subject().get()) ? 0 : .5;
        fault += statement.standsAlone() ? 0 : 2;
        fault += statement.isOpposite() ? 1.5 : 0;
        fault += statement.answers().isPresent() ? 10 : 0;
        fault += statement.view().isTranslated() ? .4 : 0;
        fault += text.length() < SHORT ? (SHORT - text.length()) / 8.0 : 0;
        fault += text.length() > LONG ? (text.length() - LONG) / 25.0 : 0;
        fault += text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0 || text.indexOf('\u201d') >= 0 ? 2 : 0;
        fault += statement.modality() == Modality.CERTAIN ? 0 : .3;
        return fault;
    }

    /** The whole sentence of a clause that needs it to be understood, where that denies nothing and is not long. */
    private static Optional<String> shortSentence(Statement statement) {
        return statement.view().text().findSentence(statement.span())
                .filter(sentence -> !statement.isOpposite() && sentence.span().length() <= SHORT_SENTENCE)
                .filter(sentence -> ClaimLexicon.english().denials.find(sentence.tokens()).isEmpty())
                .map(sentence -> sentence.span().in(statement.view().text().text()));
    }

    /** The words of a statement as a sentence begins: without a leading conjunction, with a capital letter. */
    static String readable(Statement statement) {
        String text = (statement.standsAlone() ? statement.text() : shortSentence(statement).orElse(statement.text()))
                .replaceAll("\\s+", " ")
                .strip();
        for (String opener : List.of("and ", "but ", "that ", "although ", "though ", "while ", "because ", "or ", "nor ")) {
            if (text.toLowerCase(Locale.ROOT).startsWith(opener) && text.length() > opener.length() + SHORT / 2) {
                text = text.substring(opener.length());
                break;
            }
        }
        text = END.matcher(text).replaceFirst("");
        int first = text.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first)).append(text.substring(Character.charCount(first))).toString();
    }
}
