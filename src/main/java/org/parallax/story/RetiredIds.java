package org.parallax.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Ids that named stories once; those known from the beginning take eight bytes each. */
final class RetiredIds {
    private long[] known = {};
    private final Set<StoryId> since = new HashSet<>();

    void addAll(Collection<StoryId> ids) {
        long[] all = Arrays.copyOf(known, known.length + ids.size());
        int size = known.length;
        for (StoryId id : ids) {
            if (id.isFounders()) {
                all[size++] = id.number();
            }
        }
        known = Arrays.copyOf(all, size);
        Arrays.sort(known);
    }

    void add(StoryId id) {
        since.add(id);
    }

    boolean contains(StoryId id) {
        return since.contains(id) || id.isFounders() && Arrays.binarySearch(known, id.number()) >= 0;
    }
}
