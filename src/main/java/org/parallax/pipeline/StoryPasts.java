package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.article.ArticleId;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoryStore;
import org.parallax.storage.StoryVersion;
import org.parallax.storage.StoryVersion.Event;
import org.parallax.story.Story;
import org.parallax.story.StoryId;
import org.parallax.story.StoryPast;

/** Reads from their versions what stories were before they took in others. */
@Singleton
class StoryPasts {
    private final StoryStore store;

    StoryPasts(StoryStore store) {
        this.store = store;
    }

    /** @param holding numbers of the corrections that hold */
    StoryPast read(Corpus corpus, Collection<Story> stories, Set<Integer> holding) {
        Map<StoryId, StoryId> wentInto = store.wentInto(corpus, stories.stream().map(Story::id).toList());
        List<StoryPast.Ended> ended = new ArrayList<>();
        wentInto.forEach((id, into) -> {
            List<StoryVersion> versions = store.versions(corpus, id);
            boolean released = by(versions.getLast(), number -> !holding.contains(number));
            versions.reversed().stream().filter(version -> !version.members().isEmpty()).findFirst()
                    .map(version -> new Story(id, versions.getLast().version(), ids(version)))
                    .ifPresent(last -> ended.add(new StoryPast.Ended(last, into, released)));
        });
        Set<StoryId> released = ended.stream().filter(StoryPast.Ended::released).map(story -> story.last().id()).collect(Collectors.toSet());
        Map<StoryId, List<ArticleId>> own = new HashMap<>();
        for (Story story : stories) {
            before(corpus, story, version -> version.others().stream().anyMatch(released::contains))
                    .ifPresent(articles -> own.put(story.id(), articles));
        }
        return new StoryPast(ended, own);
    }

    /** The articles of a story without those that are there by a merge that holds, or came after one. */
    List<ArticleId> own(Corpus corpus, Story story, Set<Integer> holding) {
        return before(corpus, story, version -> by(version, holding::contains)).orElse(story.articles());
    }

    private static boolean by(StoryVersion version, Predicate<Integer> number) {
        return version.cause().filter(cause -> !cause.undone() && number.test(cause.correction())).isPresent();
    }

    /** What is left of the articles that it had before the first of such merges; empty where nothing is. */
    private Optional<List<ArticleId>> before(Corpus corpus, Story story, Predicate<StoryVersion> merge) {
        List<StoryVersion> versions = store.versions(corpus, story.id());
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i).event() == Event.MERGED && merge.test(versions.get(i))) {
                return Optional.of(ids(versions.get(i - 1)).stream().filter(story.articles()::contains).toList())
                        .filter(articles -> !articles.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static List<ArticleId> ids(StoryVersion version) {
        return version.members().stream().map(StoryVersion.Member::id).toList();
    }
}
