package org.parallax.similarity;

import java.util.Arrays;
import java.util.List;

/**
 * The five-word shingles of a text as hashes: all of them up to {@link #CAPACITY}, else those with the lowest hashes.
 *
 * <p>A sketch of the lowest hashes is a uniform sample of the shingles (Broder 1997), the same one in every text, so that
 * shares can be counted on the range of hashes that both sketches cover; up to the capacity they are exact. Kept as the
 * differences between hashes of 28 bits, in about three bytes each.
 */
public final class ShingleSketch {
    static final int WORDS = 5;
    static final int CAPACITY = 192;
    static final int HASH_BITS = 28;
    /** Shorter texts, a headline or a line of credit, are no copies of anything. */
    private static final int FEWEST = 8;

    final byte[] differences;
    final boolean complete;
    private final int size;

    ShingleSketch(byte[] differences, boolean complete) {
        this.differences = differences;
        this.complete = complete;
        this.size = VariableInts.count(differences);
    }

    /** Of words in the order of the text. */
    static ShingleSketch of(List<String> words) {
        int[] all = shingles(words, WORDS);
        for (int i = 0; i < all.length; i++) {
            all[i] = (all[i] ^ Integer.MIN_VALUE) >>> Integer.SIZE - HASH_BITS;
        }
        int[] kept = Arrays.stream(all).distinct().limit(CAPACITY).toArray();
        return new ShingleSketch(VariableInts.differences(kept), all.length <= CAPACITY);
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
        return size;
    }

    /** Ascending, of {@link #HASH_BITS} bits. */
    int[] hashes() {
        return VariableInts.sums(differences, size);
    }

    /** max(|A∩B|/|A|, |A∩B|/|B|) over the shingles of both: the share of the shorter text that stands in the other. */
    public Score containment(ShingleSketch other) {
        int[] mine = hashes();
        int[] theirs = other.hashes();
        int end = Math.min(last(mine), other.last(theirs));
        int smaller = Math.min(countUpTo(end, mine), countUpTo(end, theirs));
        return smaller < FEWEST ? Score.ZERO : new Score((double) shared(mine, theirs, end) / smaller);
    }

    private int last(int[] hashes) {
        return complete ? Integer.MAX_VALUE : hashes[hashes.length - 1];
    }

    private static int countUpTo(int end, int[] hashes) {
        int at = Arrays.binarySearch(hashes, end);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static int shared(int[] mine, int[] theirs, int end) {
        int shared = 0;
        for (int i = 0, j = 0; i < mine.length && j < theirs.length && mine[i] <= end; ) {
            int order = Integer.compare(mine[i], theirs[j]);
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
        return other instanceof ShingleSketch that && complete == that.complete && Arrays.equals(differences, that.differences);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(differences);
    }
}
