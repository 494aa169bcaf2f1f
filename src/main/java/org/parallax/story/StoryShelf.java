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
    StoryChange part(StoryId id, List<List<ArticleId>> groups, StoryPast past) {
        Story story = stories.get(id);
        List<ArticleId> rest = story.articles().stream().filter(article -> groups.stream().noneMatch(group -> group.contains(article))).toList();
        Story kept = put(story.with(rest.isEmpty() ? groups.getFirst() : rest));
        List<List<ArticleId>> out = groups.stream().filter(group -> !kept.articles().containsAll(group)).toList();
        Map<Integer, StoryId> known = StoryMatcher.match(out, List.of(), past);
        List<Story> parted = new ArrayList<>();
        for (int i = 0; i < out.size(); i++) {
            parted.add(put(begin(Optional.ofNullable(known.get(i)), out.get(i), past)));
        }
        return new StoryChange.Split(kept, parted);
    }

    /** A story that is not there yet, or not any more. */
    private Story begin(Optional<StoryId> known, List<ArticleId> articles, StoryPast past) {
        return known.flatMap(past::find).map(ended -> ended.again(articles))
                .orElseGet(() -> new Story(newId(articles.getFirst()), 1, articles));
    }

    /** Takes the articles of other stories into a story; one that has ended has none, its id only leads there. */
    StoryChange merge(StoryId into, List<StoryId> absorbed) {
        List<ArticleId> all = new ArrayList<>(stories.get(into).articles());
        for (StoryId id : absorbed) {
            find(id).ifPresent(story -> {
                all.addAll(story.articles());
                drop(story);
            });
        }
        return new StoryChange.Merged(put(stories.get(into).with(all)), absorbed);
    }

    /** Makes each group a story; together they hold whole stories and new articles. */
    List<StoryChange> regroup(List<List<ArticleId>> groups) {
        return regroup(groups, StoryPast.NONE);
    }

    /** As above, where ids of the past may come back. */
    List<StoryChange> regroup(List<List<ArticleId>> groups, StoryPast past) {
        List<Story> before = groups.stream().flatMap(List::stream)
                .map(storyOf::get)
                .filter(id -> id != null)
                .distinct()
                .map(stories::get)
                .sorted(Comparator.comparing((Story story) -> ages.get(story.id())))
                .toList();
        Map<Integer, StoryId> goesOn = StoryMatcher.match(groups, before, past);
        Map<ArticleId, StoryId> origins = new HashMap<>();
        before.forEach(story -> story.articles().forEach(article -> origins.put(article, story.id())));
        before.stream().filter(story -> !goesOn.containsValue(story.id())).forEach(this::drop);
        Map<StoryId, List<Story>> parted = new TreeMap<>();
        List<StoryChange> founded = new ArrayList<>();
        List<Story> kept = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Optional<StoryId> known = Optional.ofNullable(goesOn.get(i));
            Optional<Story> live = known.map(stories::get).filter(before::contains);
            if (live.isPresent()) {
                Story old = live.get();
                kept.add(old.articles().equals(groups.get(i)) ? old : put(old.with(groups.get(i))));
                continue;
            }
            Story story = put(begin(known, groups.get(i), past));
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
        changes.addAll(follow(past));
        return changes;
    }

    /** Leads ids that stay ended to where their articles are now, if that is another story than the one they went into. */
    private List<StoryChange> follow(StoryPast past) {
        Map<StoryId, List<StoryId>> moved = new TreeMap<>();
        for (StoryPast.Ended ended : past.ended()) {
            StoryId id = ended.last().id();
            Optional<StoryId> home = mostOf(ended.last().articles(), storyOf);
            if (!stories.containsKey(id) && home.isPresent() && !home.equals(leadsTo(ended, past))) {
                moved.computeIfAbsent(home.get(), story -> new ArrayList<>()).add(id);
            }
        }
        List<StoryChange> changes = new ArrayList<>();
        moved.forEach((home, ids) -> changes.add(merge(home, ids)));
        return changes;
    }

    /** The story that is there now and that the id of an ended one leads to; empty where that has just ended too. */
    private Optional<StoryId> leadsTo(StoryPast.Ended ended, StoryPast past) {
        Optional<StoryPast.Ended> step = Optional.of(ended);
        StoryId at = ended.into();
        while (step.isPresent() && !stories.containsKey(at)) {
            step = past.find(at);
            at = step.map(StoryPast.Ended::into).orElse(at);
        }
        return Optional.of(at).filter(stories::containsKey);
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
