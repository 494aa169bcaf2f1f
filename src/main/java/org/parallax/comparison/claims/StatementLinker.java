package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the related statements of a story among those that share a telling term. */
final class StatementLinker {
    /** A term in more statements than this finds no candidates; whatever shares only such terms is not compared. */
    private static final int MOST_STATEMENTS_OF_A_TERM = 120;

    /** What somebody adds to a denial is nearly as sure as the denial. */
    private static final double SUPPORT = .9;

    private final List<Statement> statements;
    private final StatementMatcher matcher;
    private final List<RelationRule> rules;
    private final WordClasses words;
    private final boolean[] oneTermIsEnough;

    StatementLinker(List<Statement> statements, ClaimLexicon lexicon) {
        TermWeights weights = new TermWeights(statements, lexicon.words);
        this.statements = statements;
        this.words = lexicon.words;
        this.oneTermIsEnough = new boolean[statements.size()];
        for (int i = 0; i < oneTermIsEnough.length; i++) {
            oneTermIsEnough[i] = oneTermIsEnough(statements.get(i), lexicon.opposites, lexicon.once);
        }
        this.matcher = new StatementMatcher(statements, weights, words);
        this.rules = List.of(
                new DenialRule(),
                new NegationRule(lexicon.opposites),
                new AntonymRule(lexicon.opposites, weights),
                new RivalRule(lexicon.opposites, words),
                new BlameRule(words),
                new AccusationRule(),
                new SameRule(lexicon.opposites),
                new OnceToldRule(statements, lexicon.once));
    }

    /** Strongest first. */
    List<Link> links() {
        Map<String, List<Integer>> index = new HashMap<>();
        int[] shared = new int[statements.size()];
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            for (int candidate : candidates(i, index, shared)) {
                Optional<Relation> relation = relate(statements.get(candidate), statement);
                if (relation.isPresent()) {
                    links.add(new Link(candidate, i, relation.get()));
                }
            }
        }
        links.sort(Comparator.comparingDouble((Link link) -> -link.relation().strength())
                .thenComparingInt(Link::one)
                .thenComparingInt(Link::other));
        return links;
    }

    /**
     * Earlier statements with enough telling terms of this one, and the denial that it goes on from; the statement joins the index.
     *
     * @param shared zeros, as which it is left
     */
    private SortedSet<Integer> candidates(int place, Map<String, List<Integer>> index, int[] shared) {
        Statement statement = statements.get(place);
        List<Integer> touched = new ArrayList<>();
        for (String term : statement.terms()) {
            if (!words.isLight(term)) {
                List<Integer> others = index.computeIfAbsent(term, unseen -> new ArrayList<>());
                if (others.size() <= MOST_STATEMENTS_OF_A_TERM) {
                    for (int other : others) {
                        if (shared[other]++ == 0) {
                            touched.add(other);
                        }
                    }
                }
                others.add(place);
            }
        }
        SortedSet<Integer> candidates = new TreeSet<>();
        for (int other : touched) {
            if (shared[other] > 1 || oneTermIsEnough[place] || oneTermIsEnough[other]) {
                candidates.add(other);
            }
            shared[other] = 0;
        }
        statement.supports().ifPresent(order -> candidates.add(place - (statement.order() - order)));
        statement.answers().ifPresent(order -> candidates.add(place - (statement.order() - order)));
        return candidates;
    }

    /** What denies or opposes, and what has a number, may meet another in one term. */
    private static boolean oneTermIsEnough(Statement statement, Opposites opposites, Set<String> once) {
        return statement.isOpposite() || !statement.quantities().isEmpty() || statement.predicates().stream().anyMatch(once::contains)
                || statement.terms().stream().anyMatch(term -> opposites.hasOpposite(term) || opposites.isExclusive(term) || opposites.isUnique(term));
    }

    private Optional<Relation> relate(Statement one, Statement other) {
        if (one.article() == other.article()) {
            boolean answered = other.answers().filter(order -> order == one.order()).isPresent();
            if (answered) {
                return Optional.of(Relation.opposed(Difference.Kind.NEGATION, 1));
            }
            if (other.supports().filter(order -> order == one.order()).isPresent()) {
                return Optional.of(Relation.same(SUPPORT));
            }
            if (one.sentence().equals(other.sentence())) {
                return Optional.empty();
            }
        }
        Match match = matcher.match(one, other);
        for (RelationRule rule : rules) {
            Optional<Relation> relation = rule.relate(one, other, match);
            if (relation.isPresent()) {
                return relation;
            }
        }
        return Optional.empty();
    }
}
