package org.parallax.http;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.parallax.http.problem.ProblemException;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredStory;
import org.parallax.storage.StoryLookup;
import org.parallax.storage.StoryStore;
import org.parallax.storage.StoryVersion;
import org.parallax.story.StoryId;
import org.parallax.wire.StoryBody;

/** Stories by their ids, as requests name them. */
@Singleton
public class Stories {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final StoryStore stories;
    private final ArticleStore articles;

    Stories(StoryStore stories, ArticleStore articles) {
        this.stories = stories;
        this.articles = articles;
    }

    static StoryId id(String id) {
        if (!NAME.matcher(id).matches()) {
            throw ProblemException.notFound("there is no story \"" + id + "\"");
        }
        return StoryId.of(id);
    }

    /** The story; a merged, dissolved or unknown one ends the request. */
    public StoredStory get(Corpus corpus, String id) {
        StoryId wanted = id(id);
        return switch (stories.find(corpus, wanted)) {
            case StoryLookup.Found(StoredStory story) -> story;
            case StoryLookup.Merged(StoryId into) -> throw new Moved(wanted, into);
            case StoryLookup.Dissolved(StoryId gone) -> throw ProblemException.gone("story " + gone + " has no article any more");
            case StoryLookup.Unknown(StoryId unknown) ->
                throw ProblemException.notFound("there is no story \"" + unknown + "\" in corpus " + corpus);
        };
    }

    /** One version of a story, of one that was merged or dissolved too. */
    StoryVersion version(Corpus corpus, String id, int version) {
        return stories.findVersion(corpus, id(id), version)
                .orElseThrow(() -> ProblemException.notFound("story \"" + id + "\" has no version " + version + " in corpus " + corpus));
    }

    /** The story with its articles. */
    public StoryBody body(Corpus corpus, StoredStory story) {
        return StoryBody.of(story, articles.ofStory(corpus, story.id()));
    }
}
