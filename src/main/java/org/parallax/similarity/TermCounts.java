package org.parallax.similarity;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How often each term stands in a part of an article, in five bytes a term.
 *
 * <p>Terms are 32-bit hashes: a profile then needs no dictionary and is the same whenever it is made. Of a million terms
 * about a hundred pairs collide, which no measure notices.
 */
public sealed class TermCounts permits WeightedTerms {
    private static final int MOST = 1000;

    public static final TermCounts EMPTY = new Builder().build();

    private final int[] ids;
    private final byte[] counts;
    final short start;
    private final short size;

    /** The same counts. */
    TermCounts(TermCounts counts) {
        this(counts.ids, counts.counts, counts.start, counts.size);
    }

    private TermCounts(int[] ids, byte[] counts, int start, int size) {
        this.ids = ids;
        this.counts = counts;
        this.start = (short) start;
        this.size = (short) size;
    }

    /** The same counts in one pair of arrays for all of them: short lists then take little more than their terms. */
    static List<TermCounts> packed(List<TermCounts> all) {
        return ofArrays(
                all.stream().mapToInt(TermCounts::size).toArray(),
                all.stream().flatMapToInt(TermCounts::ids).toArray(),
                all.stream().map(TermCounts::countBytes).collect(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes, (a, b) -> { })
                        .toByteArray());
    }

    /** Several counts, one after the other in the arrays. */
    static List<TermCounts> ofArrays(int[] sizes, int[] ids, byte[] counts) {
        List<TermCounts> parts = new ArrayList<>();
        int start = 0;
        for (int size : sizes) {
            parts.add(new TermCounts(ids, counts, start, size));
            start += size;
        }
        return parts;
    }

    public final int size() {
        return size;
    }

    public final boolean isEmpty() {
        return size == 0;
    }

    final int id(int index) {
        return ids[start + index];
    }

    final int count(int index) {
        return counts[start + index];
    }

    /** Ascending. */
    IntStream ids() {
        return Arrays.stream(ids, start, start + size);
    }

    byte[] countBytes() {
        return Arrays.copyOfRange(counts, start, start + size);
    }

    /** How many terms stand in both. */
    int shared(TermCounts other) {
        int shared = 0;
        for (int i = 0, j = 0; i < size && j < other.size; ) {
            int order = Integer.compare(id(i), other.id(j));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** FNV-1a over the characters, stirred by the last step of MurmurHash3. */
    static int idOf(CharSequence term) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TermCounts that && Arrays.equals(ids, start, start + size, that.ids, that.start, that.start + that.size)
                && Arrays.equals(countBytes(), that.countBytes());
    }

    @Override
    public final int hashCode() {
        return ids().reduce(1, (hash, id) -> 31 * hash + id);
    }

    /** Counts terms as they come. */
    static final class Builder {
        private final SortedMap<Integer, Integer> counts = new TreeMap<>();

        Builder add(CharSequence term) {
            return add(idOf(term), 1);
        }

        Builder add(int id, int times) {
            counts.merge(id, times, Integer::sum);
            return this;
        }

        int size() {
            return counts.size();
        }

        TermCounts build() {
            return build(MOST);
        }

        /** Keeps the most frequent terms, no more than {@link #MOST}, of equally frequent ones those with the lowest hash. */
        TermCounts build(int limit) {
            int[] kept = counts.entrySet().stream()
                    .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                    .limit(Math.min(limit, MOST))
                    .mapToInt(entry -> entry.getKey())
                    .sorted()
                    .toArray();
            byte[] times = new byte[kept.length];
            for (int i = 0; i < kept.length; i++) {
                times[i] = (byte) Math.min(counts.get(kept[i]), Byte.MAX_VALUE);
            }
            return new TermCounts(kept, times, 0, kept.length);
        }
    }
}
