package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Cuts groups that hang together by one article alone, such as a digest of two events that is much like reports of both.
 *
 * <p>Such an article is a cut vertex of the graph of links (Hopcroft, Tarjan 1973). The parts that it joins, of two or more
 * articles each, stay one group only where they would be one without it; else it goes with the part it is more like.
 */
final class Bridges {
    private static final int SMALLEST_PART = 2;

    private final List<List<Integer>> links;
    private final Affinity.PairOdds odds;
    private final StorySettings settings;

    /** @param links for each place the places it has accepted links to */
    Bridges(List<List<Integer>> links, Affinity.PairOdds odds, StorySettings settings) {
        this.links = links;
        this.odds = odds;
        this.settings = settings;
    }

    /** The group in parts that no article joins alone; each in ascending order. */
    List<List<Integer>> cut(List<Integer> group) {
        if (!mayHaveBridge(group)) {
            return List.of(group);
        }
        Graph<Integer, DefaultEdge> graph = graph(group);
        for (int bridge : new TreeSet<>(new BiconnectivityInspector<>(graph).getCutpoints())) {
            Optional<List<Integer>> part = part(graph, bridge);
            if (part.isPresent()) {
                List<Integer> rest = group.stream().filter(place -> !part.get().contains(place)).toList();
                List<List<Integer>> parts = new ArrayList<>(cut(rest));
                parts.addAll(cut(part.get()));
                return parts;
            }
        }
        return List.of(group);
    }

    /** Whoever is in the smaller part has links to no more than half of the group. */
    private boolean mayHaveBridge(List<Integer> group) {
        if (group.size() < 2 * SMALLEST_PART + 1) {
            return false;
        }
        Set<Integer> members = new TreeSet<>(group);
        return group.stream().anyMatch(place -> 2 * links.get(place).stream().filter(members::contains).count() < group.size());
    }

    private Graph<Integer, DefaultEdge> graph(List<Integer> group) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        group.forEach(graph::addVertex);
        for (int from : group) {
            links.get(from).stream().filter(to -> to != from && graph.containsVertex(to)).forEach(to -> graph.addEdge(from, to));
        }
        return graph;
    }

    /** What is to be cut off at this article, with or without it; empty where nothing is. */
    private Optional<List<Integer>> part(Graph<Integer, DefaultEdge> graph, int bridge) {
        Set<Integer> others = new TreeSet<>(graph.vertexSet());
        others.remove(bridge);
        List<List<Integer>> parts = new ConnectivityInspector<>(new AsSubgraph<>(graph, others)).connectedSets().stream()
                .map(part -> part.stream().sorted().toList())
                .filter(part -> part.size() >= SMALLEST_PART)
                .sorted(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(List::getFirst))
                .toList();
        for (List<Integer> part : parts.subList(0, Math.max(0, parts.size() - 1))) {
            List<Integer> rest = others.stream().filter(place -> !part.contains(place)).toList();
            if (Affinity.of(part, rest, odds, settings.cohesionShare()).margin() < settings.joinLogOdds()) {
                List<Integer> cut = new ArrayList<>(part);
                if (mean(bridge, part) > mean(bridge, rest)) {
                    cut.add(bridge);
                }
                return Optional.of(cut.stream().sorted().toList());
            }
        }
        return Optional.empty();
    }

    private double mean(int article, List<Integer> group) {
        return Affinity.sum(List.of(article), group, odds) / group.size();
    }
}
