package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Evidence;

/**
 * Finds what several independent origins report and one perspective does not. To be missing, a claim may not have anything
 * there that comes near it: the threshold is low, so that what is merely worded otherwise is not called missing.
 */
public final class OmissionFinder {
    /** From this part of a claim's weight on, a clause or its sentence speaks of the same. */
    private static final double SPEAKS_OF_IT = .5;
    /** The same where it has the word for what happens. */
    private static final double SPEAKS_OF_WHAT_HAPPENS = .3;
    private static final double TELLING = 1.5;
    /** Below this part nothing comes close enough to be shown. */
    private static final double COMES_CLOSE = .3;

    /** Wordings of a claim that are looked for: more of them would find no more. */
    private static final int MOST_WORDINGS = 6;

    private final ClaimSettings settings;
    private final ClaimLexicon lexicon = ClaimLexicon.english();

    public OmissionFinder() {
        this(ClaimSettings.DEFAULT);
    }

    public OmissionFinder(ClaimSettings settings) {
        this.settings = settings;
    }

    /**
     * What most origins report first.
     *
     * @param claims of the same story
     */
    public List<Omission> find(StoryStatements read, List<Claim> claims) {
        ComparedStory story = read.story();
        List<Statement> statements = read.all();
        NearestStatements nearest = new NearestStatements(statements, lexicon.words);
        Map<Evidence, List<Statement>> byEvidence = new HashMap<>();
        statements.forEach(statement -> byEvidence.computeIfAbsent(statement.evidence(), unseen -> new ArrayList<>()).add(statement));
        List<Omission> omissions = new ArrayList<>();
        claims.stream().filter(claim -> origins(claim, story) >= settings.leastOrigins())
                .sorted(Comparator.comparingInt((Claim claim) -> -origins(claim, story)))
                .takeWhile(claim -> omissions.size() < settings.mostOmissions())
                .forEach(claim -> omissions.addAll(omissionsOf(claim, wordings(claim, byEvidence), nearest)));
        return omissions.stream().limit(settings.mostOmissions()).toList();
    }

    private static List<Statement> wordings(Claim claim, Map<Evidence, List<Statement>> byEvidence) {
        return claim.cells().stream()
                .flatMap(cell -> cell.evidence().stream())
                .flatMap(evidence -> byEvidence.getOrDefault(evidence, List.of()).stream())
                .limit(MOST_WORDINGS)
                .toList();
    }

    /** None of words that are only quoted: what a telling quotes of somebody stands among the quotations. */
    private static List<Omission> omissionsOf(Claim claim, List<Statement> saying, NearestStatements nearest) {
        if (saying.stream().allMatch(Statement::quoted)) {
            return List.of();
        }
        Map<String, NearestStatements.Near> near = nearest.byPerspective(saying);
        return claim.cells().stream()
                .filter(cell -> cell.state() == ClaimState.NOT_MENTIONED)
                .flatMap(cell -> omission(claim, cell, Optional.ofNullable(near.get(cell.perspective()))).stream())
                .toList();
    }

    private static int origins(Claim claim, ComparedStory story) {
        Set<ArticleId> origins = new HashSet<>();
        claim.cells().forEach(cell -> cell.byArticle().stream()
                .filter(stance -> stance.state().isStatement())
                .forEach(stance -> origins.add(story.get(stance.article()).origin())));
        return origins.size();
    }

    private static boolean speaksOfIt(NearestStatements.Near near) {
        return near.telling() >= TELLING && near.cover() >= (near.samePredicate() ? SPEAKS_OF_WHAT_HAPPENS : SPEAKS_OF_IT);
    }

    private static Optional<Omission> omission(Claim claim, ClaimCell cell, Optional<NearestStatements.Near> near) {
        if (near.filter(OmissionFinder::speaksOfIt).isPresent()) {
            return Optional.empty();
        }
        Optional<Evidence> closest = near.filter(found -> found.cover() >= COMES_CLOSE).map(found -> found.statement().evidence());
        List<ClaimCell> reporting = claim.cells().stream().filter(other -> other.state().isStatement()).toList();
        return Optional.of(new Omission(
                ArticleId.hashOf(claim.id(), cell.perspective()).value(), claim.text(), reporting.stream().map(ClaimCell::perspective).toList(),
                cell.perspective(), cell.articlesRead(), closest, reporting.stream().flatMap(other -> other.evidence().stream()).toList()));
    }
}
