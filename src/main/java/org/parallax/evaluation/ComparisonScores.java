package org.parallax.evaluation;

import java.util.List;

/** What was found and what was right in one story, or in several. */
record ComparisonScores(
        Ratio disputesFound, Ratio disputesRight, Ratio passagesFound, Ratio stancesRight,
        Ratio quotePairsFound, Ratio quotePairsRight, Ratio completenessRight, Ratio omissionsFound, Ratio namingsFound) {
    static final ComparisonScores NONE = new ComparisonScores(
            Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE);
    static final List<String> CLAIM_COLUMNS =
            List.of("story", "disputes", "recall", "shown", "precision", "passages", "recall of passages", "stances", "accuracy");
    static final List<String> QUOTE_COLUMNS = List.of("story", "pairs", "recall", "found", "precision", "F1", "complete or not", "accuracy");
    static final List<String> OMISSION_COLUMNS = List.of("story", "omissions", "recall");
    static final List<String> NAMING_COLUMNS = List.of("story", "namings", "recall");

    static ComparisonScores of(ClaimMatch claims, QuoteMatch quotes, OmissionMatch omissions, NamingMatch namings) {
        return new ComparisonScores(
                claims.disputesFound(), claims.disputesRight(), claims.passagesFound(), claims.stancesRight(),
                quotes.pairsFound(), quotes.pairsRight(), quotes.completenessRight(), omissions.omissionsFound(), namings.namingsFound());
    }

    ComparisonScores plus(ComparisonScores other) {
        return new ComparisonScores(
                disputesFound.plus(other.disputesFound), disputesRight.plus(other.disputesRight), passagesFound.plus(other.passagesFound),
                stancesRight.plus(other.stancesRight), quotePairsFound.plus(other.quotePairsFound), quotePairsRight.plus(other.quotePairsRight),
                completenessRight.plus(other.completenessRight), omissionsFound.plus(other.omissionsFound),
                namingsFound.plus(other.namingsFound));
    }

    List<Object> claimRow(String story) {
        return List.of(
                story, disputesFound.all(), disputesFound.value(), disputesRight.all(), disputesRight.value(),
                passagesFound.all(), passagesFound.value(), stancesRight.all(), stancesRight.value());
    }

    List<Object> quoteRow(String story) {
        return List.of(
                story, quotePairsFound.all(), quotePairsFound.value(), quotePairsRight.all(), quotePairsRight.value(),
                Ratio.f1(quotePairsRight, quotePairsFound), completenessRight.all(), completenessRight.value());
    }

    List<Object> omissionRow(String story) {
        return List.of(story, omissionsFound.all(), omissionsFound.value());
    }

    List<Object> namingRow(String story) {
        return List.of(story, namingsFound.all(), namingsFound.value());
    }
}
