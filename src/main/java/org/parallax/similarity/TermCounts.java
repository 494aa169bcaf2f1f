package org.parallax.similarity;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each term stands in a part of an article, in five bytes a term.
 *
 * <p>Terms are 32-bit hashes: a profile then needs no dictionary and is the same whenever it is made. Of a million terms
 * about a hundred pairs collide, which no measure notices.
 */
public final class TermCounts {
    public static final TermCounts EMPTY = new Builder().build();

    final int[] ids;
    final byte[] counts;

    private TermCounts(int[] ids, byte[] counts) {
        this.ids = ids;
        this.counts = counts;
    }

    public int size() {
        return ids.length;
    }

    public boolean isEmpty() {
        return ids.length == 0;
    }

    /** How many terms stand in both. */
    int shared(TermCounts other) {
        int shared = 0;
        for (int i = 0, j = 0; i < ids.length && j < other.ids.length; ) {
            int order = Integer.compare(ids[i], other.ids[j]);
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
    public boolean equals(Object other) {
        return other instanceof TermCounts that && Arrays.equals(ids, that.ids) && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
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
            return build(Integer.MAX_VALUE);
        }

        /** Keeps the most frequent terms, of equally frequent ones those with the lowest hash. */
        TermCounts build(int limit) {
            int[] kept = counts.entrySet().stream()
                    .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                    .limit(limit)
                    .mapToInt(entry -> entry.getKey())
                    .sorted()
                    .toArray();
            byte[] times = new byte[kept.length];
            for (int i = 0; i < kept.length; i++) {
                times[i] = (byte) Math.min(counts.get(kept[i]), Byte.MAX_VALUE);
            }
            return new TermCounts(kept, times);
        }
    }
}
