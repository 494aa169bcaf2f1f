package org.parallax.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.story.Story;
import org.parallax.story.StoryChange;
import org.parallax.story.StoryId;

/** Writes down the versions that changes of stories make, and which stories are there after them. */
final class StoryHistory {
    private final Map<ArticleId, Integer> revisions;
    private final Map<StoryId, String> titles;
    private final Instant at;
    private final Optional<StoryVersion.Cause> cause;
    private final Map<StoryId, Integer> lastVersions;
    private final List<StoryVersion> versions = new ArrayList<>();
    private final Map<StoryId, Story> current = new LinkedHashMap<>();
    private final Map<StoryId, StoryId> mergedInto = new LinkedHashMap<>();
    private final List<StoryId> dissolved = new ArrayList<>();

    /**
     * @param revisions the revision of every article that the changes name
     * @param known versions of the stories that were stored before
     * @param cause the correction that the changes are due to
     */
    StoryHistory(
            Map<ArticleId, Integer> revisions, Map<StoryId, String> titles, Map<StoryId, Integer> known, Instant at,
            Optional<StoryVersion.Cause> cause) {
        this.revisions = revisions;
        this.titles = titles;
        this.lastVersions = new HashMap<>(known);
        this.at = at;
        this.cause = cause;
    }

    void add(StoryChange change) {
        switch (change) {
            case StoryChange.Founded(Story story) -> record(story, StoryVersion.Event.FOUNDED, List.of());
            case StoryChange.Grown(Story story) -> record(story, StoryVersion.Event.GROWN, List.of());
            case StoryChange.Shrunk(Story story) -> record(story, StoryVersion.Event.SHRUNK, List.of());
            case StoryChange.Revised(Story story) -> record(story, StoryVersion.Event.REVISED, List.of());
            case StoryChange.Merged(Story story, List<StoryId> absorbed) -> {
                record(story, StoryVersion.Event.MERGED, absorbed);
                absorbed.forEach(id -> absorb(id, story.id()));
            }
            case StoryChange.Split(Story story, List<Story> parted) -> {
                record(story, StoryVersion.Event.SPLIT, parted.stream().map(Story::id).toList());
                parted.forEach(part -> record(part, StoryVersion.Event.SPLIT_FROM, List.of(story.id())));
            }
            case StoryChange.Dissolved(Story story) -> {
                end(story.id(), StoryVersion.Event.DISSOLVED, List.of());
                dissolved.add(story.id());
            }
        }
    }

    /** A change that splits and merges a story at once makes one version, named after the last of both. */
    private void record(Story story, StoryVersion.Event event, List<StoryId> others) {
        List<StoryVersion.Member> members = story.articles().stream()
                .filter(revisions::containsKey)
                .map(id -> new StoryVersion.Member(id, revisions.get(id)))
                .toList();
        StoryVersion version = new StoryVersion(
                story.id(), story.version(), event, others, Optional.ofNullable(titles.get(story.id())), members, at, cause);
        versions.removeIf(known -> known.story().equals(version.story()) && known.version() == version.version());
        versions.add(version);
        lastVersions.put(story.id(), story.version());
        current.put(story.id(), story);
        dissolved.remove(story.id());
        mergedInto.remove(story.id());
    }

    private void absorb(StoryId id, StoryId into) {
        end(id, StoryVersion.Event.MERGED_INTO, List.of(into));
        mergedInto.put(id, into);
    }

    private void end(StoryId id, StoryVersion.Event event, List<StoryId> others) {
        int version = lastVersions.getOrDefault(id, 0) + 1;
        versions.add(new StoryVersion(id, version, event, others, Optional.empty(), List.of(), at, cause));
        lastVersions.put(id, version);
        current.remove(id);
    }

    List<StoryVersion> versions() {
        return Collections.unmodifiableList(versions);
    }

    /** Stories that are there now, as they are. */
    List<Story> current() {
        return List.copyOf(current.values());
    }

    Map<StoryId, StoryId> mergedInto() {
        return Collections.unmodifiableMap(mergedInto);
    }

    List<StoryId> dissolved() {
        return Collections.unmodifiableList(dissolved);
    }

    int version(StoryId id) {
        return lastVersions.get(id);
    }
}
