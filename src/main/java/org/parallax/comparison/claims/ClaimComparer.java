package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.SourceNames;

/** Finds what the tellings of a story claim, and who says, attributes, denies, varies or leaves out each claim. */
public final class ClaimComparer {
    private final ClaimSettings settings;
    private final ClaimLexicon lexicon = ClaimLexicon.english();

    public ClaimComparer() {
        this(ClaimSettings.DEFAULT);
    }

    public ClaimComparer(ClaimSettings settings) {
        this.settings = settings;
    }

    /** Disputed ones first, then by number of origins. */
    public List<Claim> compare(ComparedStory story) {
        return compare(StoryStatements.read(story));
    }

    /** The same for a story whose statements were read before. */
    public List<Claim> compare(StoryStatements read) {
        ComparedStory story = read.story();
        List<Statement> statements = read.all();
        List<Link> links = new StatementLinker(statements, lexicon).links();
        Map<Integer, List<Link>> linksOf = new HashMap<>();
        links.forEach(link -> linksOf.computeIfAbsent(link.one(), unseen -> new ArrayList<>()).add(link));
        ClaimGrid grid = new ClaimGrid(story, new SourceNames(story));
        List<Claim> claims = new ArrayList<>();
        int singles = 0;
        List<StatementGroup> groups = group(statements, links, linksOf);
        Breaths breaths = new Breaths();
        for (StatementGroup group : ranked(groups)) {
            boolean single = statusOf(group) == ClaimStatus.SINGLE;
            if ((!single || singles < settings.mostSingles()) && breaths.admits(group)) {
                singles += single ? 1 : 0;
                claims.add(claim(group, within(group, linksOf), grid));
            }
        }
        return List.copyOf(claims);
    }

    /** Disputes by their two sides, all else around one wording each. */
    private static List<StatementGroup> group(List<Statement> statements, List<Link> links, Map<Integer, List<Link>> linksOf) {
        List<StatementGroup> groups = new ArrayList<>();
        boolean[] taken = new boolean[statements.size()];
        for (StatementGroup group : StatementGrouper.group(statements, links)) {
            if (group.isDispute()) {
                group.keepToTheDispute(within(group, linksOf));
                groups.add(group);
                group.members().forEach(member -> taken[member.index()] = true);
            }
        }
        groups.addAll(StatementStars.group(statements, links, taken));
        return groups;
    }

    /** Links between two members of the group. */
    private static List<Link> within(StatementGroup group, Map<Integer, List<Link>> linksOf) {
        Set<Integer> members = group.members().stream().map(StatementGroup.Member::index).collect(Collectors.toSet());
        return group.members().stream()
                .flatMap(member -> linksOf.getOrDefault(member.index(), List.of()).stream())
                .filter(link -> members.contains(link.other()))
                .toList();
    }

    private static List<StatementGroup> ranked(List<StatementGroup> groups) {
        Map<StatementGroup, ClaimStatus> status = new HashMap<>();
        Map<StatementGroup, Integer> origins = new HashMap<>();
        groups.forEach(group -> {
            status.put(group, statusOf(group));
            origins.put(group, origins(group.statements()));
        });
        return groups.stream()
                .sorted(Comparator.comparing((StatementGroup group) -> status.get(group) != ClaimStatus.DISPUTED)
                        .thenComparing(group -> -origins.get(group))
                        .thenComparing(group -> group.denying().isEmpty())
                        .thenComparing(group -> -told(group)))
                .toList();
    }

    /** Names and figures make a lone claim worth reading first. */
    private static int told(StatementGroup group) {
        Statement first = group.statements().getFirst();
        return first.terms().size() + first.quantities().size() + (int) first.terms().stream().filter(NameTerms::isName).count();
    }

    private static int origins(List<Statement> statements) {
        return (int) statements.stream().map(statement -> statement.view().article().origin()).distinct().count();
    }

    static ClaimStatus statusOf(StatementGroup group) {
        List<Statement> saying = group.saying();
        List<Statement> denying = group.denying();
        if (origins(group.statements()) < 2) {
            return ClaimStatus.SINGLE;
        }
        if (!saying.isEmpty() && !denying.isEmpty()) {
            return ClaimStatus.DISPUTED;
        }
        List<Statement> own = saying.stream().filter(statement -> !statement.attributed()).toList();
        return origins(own) >= 2 ? ClaimStatus.AGREED : ClaimStatus.ATTRIBUTED;
    }

    private static Claim claim(StatementGroup group, List<Link> links, ClaimGrid grid) {
        List<Statement> saying = group.saying();
        Statement wording = group.isDispute() ? ClaimWording.ofDispute(group.opposed(links), saying, group.denying()) : group.first();
        Map<Statement, ClaimState> states = new LinkedHashMap<>();
        saying.forEach(statement -> states.put(statement, stateOf(statement, wording)));
        group.denying().forEach(statement -> states.put(statement, ClaimState.DENIED));
        return new Claim(id(group), ClaimWording.readable(wording), statusOf(group), grid.cells(states), DifferenceFinder.find(group, links));
    }

    /** The first statement of a group belongs to no other. */
    private static String id(StatementGroup group) {
        Statement first = group.statements().getFirst();
        return ArticleId.hashOf(first.view().article().id().value(), String.valueOf(first.order())).value();
    }

    private static ClaimState stateOf(Statement statement, Statement wording) {
        if (statement.article() != wording.article() && !DifferenceFinder.detail(statement, wording).isEmpty()) {
            return ClaimState.DIFFERS;
        }
        return statement.attributed() ? ClaimState.ATTRIBUTED : ClaimState.SAID;
    }
}
