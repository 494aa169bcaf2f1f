package org.parallax.comparison.claims;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.comparison.claims.Statement.Wording;

/** Chooses the wording of a claim that reads best on its own: a clause with a named subject and certain words, not too long. */
final class ClaimWording {
    private static final int SHORT = 25;
    private static final int LONG = 130;
    private static final Pattern END = Pattern.compile("(?<=\\p{L}{2}|\\d|%)[.,;]$");
    private static final String QUOTATION_MARKS = "\"\u201c\u201d\u00ab\u201e";

    private ClaimWording() {}

    /** The statement whose words are clearest. */
    static Statement clearest(List<Statement> statements) {
        return statements.stream().min(Comparator.comparingDouble(ClaimWording::fault)).orElseThrow();
    }

    /** What is opposed itself says best what a dispute is about, if it can be understood on its own. */
    static Statement ofDispute(List<Statement> opposed, List<Statement> saying, List<Statement> denying) {
        List<Statement> said = opposed.stream().filter(saying::contains).toList();
        return Stream.of(said, saying)
                .filter(statements -> statements.stream().anyMatch(statement -> statement.wording().isPresent()))
                .findFirst()
                .map(ClaimWording::clearest)
                .orElseGet(() -> clearest(!said.isEmpty() ? said : !saying.isEmpty() ? saying : denying));
    }

    /** 0 for words that leave nothing to wish. */
    static double fault(Statement statement) {
        String text = statement.wording().map(Wording::text).orElseGet(statement::text);
        double fault = 0;
        fault += statement.subject().isEmpty() ? 1.5 : NameTerms.isName(statement.subject().get()) ? 0 : .5;
        fault += statement.wording().isEmpty() ? 3 : statement.wording().get().whole() ? 1.5 : 0;
        fault += statement.isOpposite() ? 1.5 : 0;
        fault += statement.answers().isPresent() ? 10 : 0;
        fault += statement.view().isTranslated() ? .4 : 0;
        fault += text.length() < SHORT ? (SHORT - text.length()) / 8.0 : 0;
        fault += text.length() > LONG ? (text.length() - LONG) / 25.0 : 0;
        fault += statement.quoted() || QUOTATION_MARKS.chars().anyMatch(mark -> text.indexOf(mark) >= 0) ? 2 : 0;
        fault += statement.modality() == Modality.CERTAIN ? 0 : .3;
        return fault;
    }

    /** The best words there are, whether they can be understood on their own or not. */
    static String readable(Statement statement) {
        return statement.wording().map(Wording::text).orElseGet(() -> ClauseWriter.capitalized(tidy(statement.sentence().in(statement.view().text().text()))));
    }

    private static String tidy(String text) {
        return END.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("");
    }
}
