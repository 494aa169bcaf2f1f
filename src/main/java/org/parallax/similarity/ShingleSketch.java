package org.parallax.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * The five-word shingles of a text as hashes: all of them up to {@link #CAPACITY}, else those with the lowest hashes.
 *
 * <p>A sketch of the lowest hashes is a uniform sample of the shingles (Broder 1997), the same one in every text, so that
 * shares can be counted on the range of hashes that both sketches cover; up to the capacity they are exact.
 */
public final class ShingleSketch {
    static final int WORDS = 5;
    static final int CAPACITY = 384;
    /** Shorter texts, a headline or a line of credit, are no copies of anything. */
    private static final int FEWEST = 8;

    private final int[] hashes;
    private final boolean complete;

    private ShingleSketch(int[] hashes, boolean complete) {
        this.hashes = hashes;
        this.complete = complete;
    }

    /** Of words in the order of the text. */
    static ShingleSketch of(List<String> words) {
        int[] all = shingles(words, WORDS);
        return all.length <= CAPACITY ? new ShingleSketch(all, true) : new ShingleSketch(Arrays.copyOf(all, CAPACITY), false);
    }

    /** Distinct hashes of all runs of this many words, ascending. */
    static int[] shingles(List<String> words, int length) {
        int[] hashes = new int[Math.max(0, words.size() - length + 1)];
        for (int start = 0; start < hashes.length; start++) {
            hashes[start] = TermCounts.idOf(String.join(" ", words.subList(start, start + length)));
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    public int size() {
        return hashes.length;
    }

    int get(int index) {
        return hashes[index];
    }

    /** max(|A∩B|/|A|, |A∩B|/|B|) over the shingles of both: the share of the shorter text that stands in the other. */
    public Score containment(ShingleSketch other) {
        int end = Math.min(last(), other.last());
        int mine = countUpTo(end);
        int theirs = other.countUpTo(end);
        int smaller = Math.min(mine, theirs);
        return smaller < FEWEST ? Score.ZERO : new Score((double) shared(other, end) / smaller);
    }

    private int last() {
        return complete ? Integer.MAX_VALUE : hashes[hashes.length - 1];
    }

    private int countUpTo(int end) {
        int at = Arrays.binarySearch(hashes, end);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private int shared(ShingleSketch other, int end) {
        int shared = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length && hashes[i] <= end; ) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            if (order == 0) {
                shared++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShingleSketch that && complete == that.complete && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
