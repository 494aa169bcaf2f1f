package org.parallax.similarity;

/** Counts of int keys in two flat arrays with linear probing; a count that falls to 0 reads as absent. */
final class IntCounter {
    private int[] keys = new int[16];
    private int[] counts = new int[16];
    private boolean[] used = new boolean[16];
    private int size;

    /** Takes a key and its count. */
    interface Visitor {
        void visit(int key, int count);
    }

    int get(int key) {
        int slot = slot(key);
        return used[slot] ? counts[slot] : 0;
    }

    void add(int key, int by) {
        int slot = slot(key);
        boolean fresh = !used[slot];
        used[slot] = true;
        keys[slot] = key;
        counts[slot] += by;
        if (fresh && ++size * 2 > keys.length) {
            grow();
        }
    }

    void forEach(Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (used[slot] && counts[slot] != 0) {
                visitor.visit(keys[slot], counts[slot]);
            }
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ key >>> 15) & mask;
        while (used[slot] && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        boolean[] oldUsed = used;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        used = new boolean[keys.length];
        size = 0;
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldUsed[old] && oldCounts[old] != 0) {
                int slot = slot(oldKeys[old]);
                used[slot] = true;
                keys[slot] = oldKeys[old];
                counts[slot] = oldCounts[old];
                size++;
            }
        }
    }
}
