package org.parallax.similarity;

import java.util.Arrays;

/**
 * Ascending lists of postings (ints that are not negative) for int keys, in flat arrays.
 *
 * <p>Open addressing with linear probing, at most three quarters full; what is removed leaves no gap. Most terms stand in
 * one article: such a list is held in the table itself.
 */
final class PostingTable {
    private static final int FREE = Integer.MIN_VALUE;
    private static final int[] NONE = {};

    private int[] keys = new int[16];
    private int[] values = filled(16);
    private int used;
    private int[][] lists = new int[16][];
    private int listCount;
    private int[] freeLists = NONE;
    private int freeCount;

    /** Copies the first postings of a key, as many as there are room for; returns how many. */
    int read(int key, int[] into) {
        int value = values[find(key)];
        if (value == FREE) {
            return 0;
        }
        if (value >= 0) {
            into[0] = value;
            return 1;
        }
        int[] list = lists[~value];
        int read = Math.min(list[0], into.length);
        System.arraycopy(list, 1, into, 0, read);
        return read;
    }

    void add(int key, int posting) {
        if (4 * (used + 1) > 3 * keys.length) {
            grow();
        }
        int at = find(key);
        int value = values[at];
        if (value == FREE) {
            keys[at] = key;
            values[at] = posting;
            used++;
        } else if (value >= 0) {
            values[at] = ~newList(Math.min(value, posting), Math.max(value, posting));
        } else {
            lists[~value] = with(lists[~value], posting);
        }
    }

    /** The posting must be there. */
    void remove(int key, int posting) {
        int at = find(key);
        int value = values[at];
        if (value >= 0) {
            close(at);
            return;
        }
        int[] list = without(lists[~value], posting);
        if (list[0] > 1) {
            lists[~value] = list;
        } else {
            values[at] = list[1];
            release(~value);
        }
    }

    private static int[] with(int[] list, int posting) {
        int size = list[0];
        int[] target = size + 1 < list.length ? list : Arrays.copyOf(list, size + (size >> 2) + 3);
        int at = place(target, posting);
        System.arraycopy(target, at, target, at + 1, size + 1 - at);
        target[at] = posting;
        target[0] = size + 1;
        return target;
    }

    private static int[] without(int[] list, int posting) {
        int size = list[0];
        int at = place(list, posting);
        System.arraycopy(list, at + 1, list, at, size - at);
        list[0] = size - 1;
        return 2 * size < list.length - 4 ? Arrays.copyOf(list, size) : list;
    }

    private static int place(int[] list, int posting) {
        int at = Arrays.binarySearch(list, 1, list[0] + 1, posting);
        return at >= 0 ? at : ~at;
    }

    private int newList(int first, int second) {
        if (freeCount == 0 && listCount == lists.length) {
            lists = Arrays.copyOf(lists, listCount + (listCount >> 1));
        }
        int index = freeCount > 0 ? freeLists[--freeCount] : listCount++;
        lists[index] = new int[] {2, first, second};
        return index;
    }

    private void release(int index) {
        lists[index] = null;
        if (freeCount == freeLists.length) {
            freeLists = Arrays.copyOf(freeLists, 2 * freeCount + 16);
        }
        freeLists[freeCount++] = index;
    }

    /** Where the key stands, or the free place where it would. */
    private int find(int key) {
        int at = home(key);
        while (values[at] != FREE && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private int home(int key) {
        return key * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(keys.length - 1);
    }

    /** Frees a place and moves up the entries after it that could stand there (Knuth 6.4, algorithm R). */
    private void close(int place) {
        int mask = keys.length - 1;
        int gap = place;
        for (int at = gap + 1 & mask; values[at] != FREE; at = at + 1 & mask) {
            if ((at - home(keys[at]) & mask) >= (at - gap & mask)) {
                keys[gap] = keys[at];
                values[gap] = values[at];
                gap = at;
            }
        }
        values[gap] = FREE;
        used--;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = filled(keys.length);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldValues[old] != FREE) {
                int at = find(oldKeys[old]);
                keys[at] = oldKeys[old];
                values[at] = oldValues[old];
            }
        }
    }

    private static int[] filled(int capacity) {
        int[] values = new int[capacity];
        Arrays.fill(values, FREE);
        return values;
    }
}
