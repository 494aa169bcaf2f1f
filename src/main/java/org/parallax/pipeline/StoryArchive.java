package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleProfile;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.ProfileStore;
import org.parallax.storage.StoredArticle;
import org.parallax.storage.StoryWriter;
import org.parallax.story.KnownArticle;
import org.parallax.story.Story;
import org.parallax.story.StoryFinder;
import org.parallax.story.StoryId;

/** The stored stories of a corpus, from which a finder takes up those of the newest articles, and single older ones. */
final class StoryArchive {
    private static final int AT_ONCE = 1000;

    private final Corpus corpus;
    private final ArticleStore articles;
    private final StoryWriter stories;
    private final ProfileStore profiles;
    private final ProfileReader reader;

    StoryArchive(Corpus corpus, ArticleStore articles, StoryWriter stories, ProfileStore profiles, ProfileReader reader) {
        this.corpus = corpus;
        this.articles = articles;
        this.stories = stories;
        this.profiles = profiles;
        this.reader = reader;
    }

    /**
     * Fills a finder with the newest articles and their stories.
     *
     * @return the articles that had to be read again, since nothing was kept of them or by another engine
     */
    List<ArticleId> open(StoryFinder finder, int newest) {
        List<ArticleId> ids = profiles.newest(corpus, newest);
        finder.retire(stories.ids(corpus));
        List<ArticleProfile> read = take(finder, ids);
        finder.restore(stories.find(corpus, stories.storiesOf(corpus, ids)), read);
        return read.stream().map(ArticleProfile::id).toList();
    }

    /**
     * Brings a story, or the one that it has gone into since it was stored, into a finder with all its articles; nothing happens
     * where they are there or the story has ended.
     *
     * @return as {@link #open}
     */
    List<ArticleId> recall(StoryFinder finder, StoryId id) {
        Optional<Story> found = finder.find(id).or(() -> stories.find(corpus, List.of(id)).stream().findFirst());
        if (found.isEmpty() || found.get().articles().stream().allMatch(finder::contains)) {
            return List.of();
        }
        Optional<StoryId> goneInto = found.get().articles().stream().flatMap(article -> finder.findStory(article).stream()).findFirst();
        if (goneInto.isPresent() && !goneInto.get().equals(id)) {
            return recall(finder, goneInto.get());
        }
        List<ArticleId> missing = found.get().articles().stream().filter(Predicate.not(finder::contains)).toList();
        List<ArticleProfile> read = take(finder, profiles.inOrderOfArrival(corpus, missing));
        finder.recall(found.get());
        finder.restore(List.of(), read);
        return read.stream().map(ArticleProfile::id).toList();
    }

    Optional<StoryId> storyOf(ArticleId article) {
        return stories.storiesOf(corpus, List.of(article)).stream().findFirst();
    }

    private List<ArticleProfile> take(StoryFinder finder, List<ArticleId> inOrderOfArrival) {
        List<ArticleProfile> read = new ArrayList<>();
        for (int start = 0; start < inOrderOfArrival.size(); start += AT_ONCE) {
            List<ArticleId> page = inOrderOfArrival.subList(start, Math.min(start + AT_ONCE, inOrderOfArrival.size()));
            Map<ArticleId, KnownArticle> kept = profiles.find(corpus, page);
            finder.take(page.stream().map(kept::get).filter(Objects::nonNull).toList());
            List<StoredArticle> unknown = articles.findAll(corpus, page.stream().filter(id -> !kept.containsKey(id)).toList());
            read.addAll(reader.read(unknown));
        }
        return read;
    }
}
