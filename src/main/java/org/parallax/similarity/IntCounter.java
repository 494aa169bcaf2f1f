package org.parallax.similarity;

import java.util.Arrays;

/** Counts of int keys in two flat arrays with linear probing; a count that falls to 0 reads as absent. */
final class IntCounter {
    private static final int FREE = Integer.MIN_VALUE;

    private int[] keys = new int[16];
    private int[] counts = filled(16);
    private int used;

    /** Takes a key and its count. */
    interface Visitor {
        void visit(int key, int count);
    }

    int get(int key) {
        return Math.max(0, counts[find(key)]);
    }

    void add(int key, int by) {
        int at = find(key);
        if (counts[at] != FREE) {
            counts[at] += by;
            return;
        }
        keys[at] = key;
        counts[at] = by;
        if (4 * ++used > 3 * keys.length) {
            rebuild();
        }
    }

    void forEach(Visitor visitor) {
        for (int at = 0; at < keys.length; at++) {
            if (counts[at] > 0) {
                visitor.visit(keys[at], counts[at]);
            }
        }
    }

    private int find(int key) {
        int at = key * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(keys.length - 1);
        while (counts[at] != FREE && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    /** Leaves out counts of 0, and makes room where the others need it. */
    private void rebuild() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        used = (int) Arrays.stream(oldCounts).filter(count -> count > 0).count();
        int capacity = 2 * used > oldKeys.length ? 2 * oldKeys.length : oldKeys.length;
        keys = new int[capacity];
        counts = filled(capacity);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldCounts[old] > 0) {
                int at = find(oldKeys[old]);
                keys[at] = oldKeys[old];
                counts[at] = oldCounts[old];
            }
        }
    }

    private static int[] filled(int capacity) {
        int[] counts = new int[capacity];
        Arrays.fill(counts, FREE);
        return counts;
    }
}
