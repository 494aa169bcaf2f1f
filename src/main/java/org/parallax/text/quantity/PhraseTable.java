package org.parallax.text.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of one or more atoms, each with a value, found by longest match in time linear in the match.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {
    /** A phrase found over the atoms {@code [from, to)}. */
    record Match<V>(int from, int to, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private V value;
    }

    private final Node<V> forward = new Node<>();
    private final Node<V> backward = new Node<>();

    /** Adds a phrase, or replaces what it stood for. */
    void put(List<Atom> phrase, V value) {
        Node<V> node = forward;
        for (Atom atom : phrase) {
            node = node.next.computeIfAbsent(atom.folded(), key -> new Node<>());
        }
        node.value = value;
        node = backward;
        for (Atom atom : phrase.reversed()) {
            node = node.next.computeIfAbsent(atom.folded(), key -> new Node<>());
        }
        node.value = value;
    }

    /** The longest phrase that begins at {@code from}, or null. */
    Match<V> at(Line line, int from) {
        Node<V> node = forward;
        Match<V> longest = null;
        for (int i = from; i < line.size(); i++) {
            node = node.next.get(line.word(i));
            if (node == null) {
                return longest;
            }
            if (node.value != null) {
                longest = new Match<>(from, i + 1, node.value);
            }
        }
        return longest;
    }

    /** The longest phrase that ends right before {@code end}, or null. */
    Match<V> before(Line line, int end) {
        Node<V> node = backward;
        Match<V> longest = null;
        for (int i = end - 1; i >= 0; i--) {
            node = node.next.get(line.word(i));
            if (node == null) {
                return longest;
            }
            if (node.value != null) {
                longest = new Match<>(i, end, node.value);
            }
        }
        return longest;
    }

    /** The phrase of the one atom before {@code end}, or null. */
    Match<V> last(Line line, int end) {
        V value = get(line.word(end - 1));
        return value == null ? null : new Match<>(end - 1, end, value);
    }

    /** Whether some phrase begins with the atom. */
    boolean starts(String folded) {
        return forward.next.containsKey(folded);
    }

    /** What the single atom stands for, or null. */
    V get(String folded) {
        Node<V> node = forward.next.get(folded);
        return node == null ? null : node.value;
    }
}
