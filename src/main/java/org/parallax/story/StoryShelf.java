package org.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.article.ArticleId;

/** The stories as they are, which article is in which, and how old each is. */
final class StoryShelf {
    private final SortedMap<StoryId, Story> stories = new TreeMap<>();
    private final Map<ArticleId, StoryId> storyOf = new HashMap<>();
    private final Map<StoryId, Integer> ages = new HashMap<>();
    private final RetiredIds retired = new RetiredIds();
    private int youngest;
    private int oldest;

    Optional<Story> find(StoryId id) {
        return Optional.ofNullable(stories.get(id));
    }

    Optional<StoryId> find(ArticleId article) {
        return Optional.ofNullable(storyOf.get(article));
    }

    List<Story> stories() {
        return List.copyOf(stories.values());
    }

    /** Ids that named stories once and are not given again. */
    void retire(Collection<StoryId> ids) {
        retired.addAll(ids);
    }

    Story put(Story story) {
        stories.put(story.id(), story);
        ages.computeIfAbsent(story.id(), id -> youngest++);
        story.articles().forEach(article -> storyOf.put(article, story.id()));
        return story;
    }

    /** Takes up a story that was let go before: it is older than all that are here. */
    void recall(Story story) {
        ages.computeIfAbsent(story.id(), id -> --oldest);
        put(story);
    }

    /** Forgets a story that lives on elsewhere. */
    void letGo(Story story) {
        stories.remove(story.id());
        ages.remove(story.id());
        story.articles().forEach(storyOf::remove);
        retired.add(story.id());
    }

    private void drop(Story story) {
        stories.remove(story.id());
        retired.add(story.id());
    }

    StoryChange revise(StoryId id) {
        Story story = stories.get(id);
        return new StoryChange.Revised(put(story.with(story.articles())));
    }

    List<StoryChange> takeOut(ArticleId article) {
        StoryId id = storyOf.remove(article);
        if (id == null) {
            return List.of();
        }
        Story story = stories.get(id);
        List<ArticleId> left = story.articles().stream().filter(other -> !other.equals(article)).toList();
        if (left.isEmpty()) {
            drop(story);
            return List.of(new StoryChange.Dissolved(story));
        }
        return List.of(new StoryChange.Shrunk(put(story.with(left))));
    }

    /** Makes stories of some groups of a story's articles, which goes on with the others; with the first group where there are none. */
    StoryChange part(StoryId id, List<List<ArticleId>> groups) {
        Story story = stories.get(id);
        List<ArticleId> rest = story.articles().stream().filter(article -> groups.stream().noneMatch(group -> group.contains(article))).toList();
        Story kept = put(story.with(rest.isEmpty() ? groups.getFirst() : rest));
        List<Story> parted = groups.stream()
                .filter(group -> !kept.articles().containsAll(group))
                .map(group -> put(new Story(newId(group.getFirst()), 1, group)))
                .toList();
        return new StoryChange.Split(kept, parted);
    }

    /** Takes the articles of other stories into a story. */
    StoryChange merge(StoryId into, List<StoryId> absorbed) {
        List<ArticleId> all = new ArrayList<>(stories.get(into).articles());
        for (StoryId id : absorbed) {
            all.addAll(stories.get(id).articles());
            drop(stories.get(id));
        }
        return new StoryChange.Merged(put(stories.get(into).with(all)), absorbed);
    }

    /** Gives articles of a story back the id under which they came into it; nothing where they are all of it. */
    List<StoryChange> revive(StoryId from, Story revived) {
        Story story = stories.get(from);
        List<ArticleId> rest = story.articles().stream().filter(article -> !revived.articles().contains(article)).toList();
        return rest.isEmpty() ? List.of() : List.of(new StoryChange.Split(put(story.with(rest)), List.of(put(revived))));
    }

    /** Makes each group a story; together they hold whole stories and new articles. */
    List<StoryChange> regroup(List<List<ArticleId>> groups) {
        List<Story> before = groups.stream().flatMap(List::stream)
                .map(storyOf::get)
                .filter(id -> id != null)
                .distinct()
                .map(stories::get)
                .sorted(Comparator.comparing((Story story) -> ages.get(story.id())))
                .toList();
        Map<Integer, Story> goesOn = StoryMatcher.match(groups, before);
        Map<ArticleId, StoryId> origins = new HashMap<>();
        before.forEach(story -> story.articles().forEach(article -> origins.put(article, story.id())));
        before.stream().filter(story -> !goesOn.containsValue(story)).forEach(this::drop);
        Map<StoryId, List<Story>> parted = new TreeMap<>();
        List<StoryChange> founded = new ArrayList<>();
        List<Story> kept = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Story old = goesOn.get(i);
            if (old != null) {
                kept.add(old.articles().equals(groups.get(i)) ? old : put(old.with(groups.get(i))));
                continue;
            }
            Story story = put(new Story(newId(groups.get(i).getFirst()), 1, groups.get(i)));
            Optional<StoryId> from = mostOf(story.articles(), origins).filter(stories::containsKey);
            if (from.isPresent()) {
                parted.computeIfAbsent(from.get(), id -> new ArrayList<>()).add(story);
            } else {
                founded.add(new StoryChange.Founded(story));
            }
        }
        List<StoryChange> changes = new ArrayList<>();
        Map<StoryId, List<StoryId>> absorbed = absorbed(before);
        for (Story story : kept) {
            Story old = before.stream().filter(candidate -> candidate.id().equals(story.id())).findFirst().orElseThrow();
            change(old, story, absorbed.getOrDefault(story.id(), List.of()), parted.getOrDefault(story.id(), List.of()))
                    .forEach(changes::add);
        }
        changes.addAll(founded);
        return changes;
    }

    private static List<StoryChange> change(Story old, Story story, List<StoryId> absorbed, List<Story> parted) {
        List<StoryChange> changes = new ArrayList<>();
        if (!parted.isEmpty()) {
            changes.add(new StoryChange.Split(story, parted));
        }
        if (!absorbed.isEmpty()) {
            changes.add(new StoryChange.Merged(story, absorbed));
        }
        if (changes.isEmpty() && !old.equals(story)) {
            boolean lost = !story.articles().containsAll(old.articles());
            changes.add(lost ? new StoryChange.Shrunk(story) : new StoryChange.Grown(story));
        }
        return changes;
    }

    /** Stories that are no more, by the story that holds most of their articles now. */
    private Map<StoryId, List<StoryId>> absorbed(List<Story> before) {
        Map<StoryId, List<StoryId>> absorbed = new TreeMap<>();
        for (Story old : before) {
            if (!stories.containsKey(old.id())) {
                StoryId into = mostOf(old.articles(), storyOf).orElseThrow();
                absorbed.computeIfAbsent(into, id -> new ArrayList<>()).add(old.id());
            }
        }
        return absorbed;
    }

    /** The story that most of these articles are in; of several the first in order of id. */
    private static Optional<StoryId> mostOf(List<ArticleId> articles, Map<ArticleId, StoryId> storyOf) {
        SortedMap<StoryId, Integer> counts = new TreeMap<>();
        for (ArticleId article : articles) {
            if (storyOf.containsKey(article)) {
                counts.merge(storyOf.get(article), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.<StoryId, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
    }

    private StoryId newId(ArticleId founder) {
        for (int taken = 0; ; taken++) {
            StoryId id = StoryId.foundedBy(founder, taken);
            if (!stories.containsKey(id) && !retired.contains(id)) {
                return id;
            }
        }
    }
}
