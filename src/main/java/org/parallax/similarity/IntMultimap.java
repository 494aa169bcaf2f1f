package org.parallax.similarity;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Several int values for an int key, in two flat arrays with linear probing: about 16 bytes an entry. Values are not negative. */
final class IntMultimap {
    private static final int FREE = -1;
    private static final int REMOVED = -2;

    private int[] keys = new int[16];
    private int[] values = filled(16);
    private int used;
    private int live;

    void add(int key, int value) {
        if (2 * (used + 1) > keys.length) {
            rebuild();
        }
        int at = start(key);
        while (values[at] != FREE) {
            at = next(at);
        }
        keys[at] = key;
        values[at] = value;
        used++;
        live++;
    }

    void remove(int key, int value) {
        for (int at = start(key); values[at] != FREE; at = next(at)) {
            if (keys[at] == key && values[at] == value) {
                values[at] = REMOVED;
                live--;
                return;
            }
        }
    }

    /** Number of values of a key, counted no further than {@code enough}. */
    int count(int key, int enough) {
        int count = 0;
        for (int at = start(key); values[at] != FREE && count < enough; at = next(at)) {
            count += keys[at] == key && values[at] >= 0 ? 1 : 0;
        }
        return count;
    }

    void forEach(int key, IntConsumer taker) {
        for (int at = start(key); values[at] != FREE; at = next(at)) {
            if (keys[at] == key && values[at] >= 0) {
                taker.accept(values[at]);
            }
        }
    }

    private void rebuild() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        int capacity = Math.max(16, Integer.highestOneBit(4 * (live + 1)));
        keys = new int[capacity];
        values = filled(capacity);
        used = 0;
        live = 0;
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldValues[at] >= 0) {
                add(oldKeys[at], oldValues[at]);
            }
        }
    }

    private int start(int key) {
        return (key * 0x9e3779b9) >>> Integer.numberOfLeadingZeros(keys.length - 1);
    }

    private int next(int at) {
        return at + 1 & keys.length - 1;
    }

    private static int[] filled(int capacity) {
        int[] values = new int[capacity];
        Arrays.fill(values, FREE);
        return values;
    }
}
