package org.parallax.comparison.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;

/** Chooses the wording of a claim that reads best on its own: a clause with a named subject and certain words, not too long. */
final class ClaimWording {
    private static final int SHORT = 25;
    private static final int LONG = 130;
    private static final int LONGEST_SENTENCE = 220;
    private static final Pattern END = Pattern.compile("(?<=\\p{L}{2}|\\d|%)[.,;]$");
    private static final Set<String> DEPENDENT = Set.of(
            "he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "such", "his", "her", "their", "its", "our", "my", "you", "who",
            "which", "whose", "and", "but", "or", "nor", "so", "then", "than", "to", "if", "whether", "there's", "it's");
    private static final String QUOTATION_MARKS = "\"\u201c\u201d\u00ab\u201e";

    private ClaimWording() {}

    /** The statement whose words are clearest. */
    static Statement clearest(List<Statement> statements) {
        return statements.stream().min(Comparator.comparingDouble(ClaimWording::fault)).orElseThrow();
    }

    /** 0 for words that leave nothing to wish. */
    static double fault(Statement statement) {
        String text = statement.wording().orElseGet(statement::text);
        double fault = 0;
        fault += statement.subject().isEmpty() ? 1.5 : NameTerms.isName(statement.subject().get()) ? 0 : .5;
        fault += statement.wording().isPresent() ? 0 : 3;
        fault += statement.isOpposite() ? 1.5 : 0;
        fault += statement.answers().isPresent() ? 10 : 0;
        fault += statement.view().isTranslated() ? .4 : 0;
        fault += text.length() < SHORT ? (SHORT - text.length()) / 8.0 : 0;
        fault += text.length() > LONG ? (text.length() - LONG) / 25.0 : 0;
        fault += statement.quoted() || QUOTATION_MARKS.chars().anyMatch(mark -> text.indexOf(mark) >= 0) ? 2 : 0;
        fault += statement.modality() == Modality.CERTAIN ? 0 : .3;
        return fault;
    }

    /** The clause, else its whole sentence; empty where neither can be understood on its own. */
    static Optional<String> find(Statement statement) {
        return statement.wording().or(() -> shortSentence(statement));
    }

    private static Optional<String> shortSentence(Statement statement) {
        return statement.view().text().findSentence(statement.span())
                .filter(sentence -> !statement.isOpposite() && sentence.span().length() <= LONGEST_SENTENCE && hasVerb(sentence))
                .filter(sentence -> ClaimLexicon.english().denials.find(sentence.tokens()).isEmpty())
                .map(sentence -> tidy(sentence.span().in(statement.view().text().text())))
                .filter(ClaimWording::isSentence);
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.pos() == PartOfSpeech.AUX || token.pos() == PartOfSpeech.VERB && !token.lower().endsWith("ing"));
    }

    private static boolean isSentence(String text) {
        String first = text.split("[ \u2019']", 2)[0].toLowerCase(Locale.ROOT);
        return text.indexOf(' ') > 0 && !DEPENDENT.contains(first) && Character.isUpperCase(text.codePointAt(0))
                && !text.endsWith("?") && QUOTATION_MARKS.chars().noneMatch(mark -> text.indexOf(mark) >= 0);
    }

    /** The best words there are, whether they can be understood on their own or not. */
    static String readable(Statement statement) {
        return find(statement).orElseGet(() -> ClauseWriter.capitalized(tidy(statement.text())));
    }

    private static String tidy(String text) {
        return END.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("");
    }
}
