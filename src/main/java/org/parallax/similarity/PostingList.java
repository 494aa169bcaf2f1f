package org.parallax.similarity;

import java.util.Arrays;

/** The articles with one term, by weight of the term in them, highest first, then by slot. */
final class PostingList {
    private int[] slots = new int[2];
    private float[] weights = new float[2];
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int slot(int index) {
        return slots[index];
    }

    float weight(int index) {
        return weights[index];
    }

    void add(int slot, float weight) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size + (size >> 1) + 1);
            weights = Arrays.copyOf(weights, slots.length);
        }
        int at = find(slot, weight);
        System.arraycopy(slots, at, slots, at + 1, size - at);
        System.arraycopy(weights, at, weights, at + 1, size - at);
        slots[at] = slot;
        weights[at] = weight;
        size++;
    }

    void remove(int slot, float weight) {
        int at = find(slot, weight);
        size--;
        System.arraycopy(slots, at + 1, slots, at, size - at);
        System.arraycopy(weights, at + 1, weights, at, size - at);
    }

    /** Index of the entry, or where it would stand. */
    private int find(int slot, float weight) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = weights[middle] > weight || weights[middle] == weight && slots[middle] < slot;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
