package org.parallax.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;

/** A small number for each article of a collection, given again once it is free. */
final class ArticleSlots {
    private final Map<ArticleId, Integer> slots = new HashMap<>();
    private final List<WeightedProfile> profiles = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();

    /** {@link IllegalArgumentException} where the article is already there. */
    int add(WeightedProfile profile) {
        if (slots.containsKey(profile.id())) {
            throw new IllegalArgumentException("article " + profile.id() + " is already there");
        }
        int slot = free.isEmpty() ? profiles.size() : free.removeLast();
        if (slot == profiles.size()) {
            profiles.add(profile);
        } else {
            profiles.set(slot, profile);
        }
        slots.put(profile.id(), slot);
        return slot;
    }

    void remove(int slot) {
        slots.remove(profiles.set(slot, null).id());
        free.add(slot);
    }

    /** -1 where the article is not there. */
    int find(ArticleId id) {
        return slots.getOrDefault(id, -1);
    }

    WeightedProfile get(int slot) {
        return profiles.get(slot);
    }

    Stream<WeightedProfile> profiles() {
        return profiles.stream().filter(Objects::nonNull);
    }

    int size() {
        return slots.size();
    }

    /** Slots given so far, free ones included. */
    int bound() {
        return profiles.size();
    }
}
