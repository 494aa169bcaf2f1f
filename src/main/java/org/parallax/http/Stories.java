package org.parallax.http;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;
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

    /** As {@link #get}, for a request that changes the story: it is not sent on to another one. */
    StoredStory getHere(Corpus corpus, String id) {
        try {
            return get(corpus, id);
        } catch (Moved moved) {
            throw ProblemException.of(ProblemType.STORY_MERGED, moved.getMessage());
        }
    }

    /**
     * Stories that a body names to go into another one.
     *
     * @param named each with where it stands in the body
     */
    List<StoryId> others(Corpus corpus, StoryId into, Map<String, String> named) {
        List<StoryId> others = new ArrayList<>();
        List<ProblemErrorBody> errors = new ArrayList<>();
        named.forEach((id, pointer) -> {
            Optional<String> wrong = id.equals(into.value()) ? Optional.of("is the story itself") : whyNotHere(corpus, id);
            wrong.ifPresentOrElse(
                    detail -> errors.add(ProblemErrorBody.inBody(pointer, "\"" + id + "\" " + detail)), () -> others.add(StoryId.of(id)));
        });
        if (!errors.isEmpty()) {
            throw CorrectionInput.invalid(errors);
        }
        return others;
    }

    private Optional<String> whyNotHere(Corpus corpus, String id) {
        if (!NAME.matcher(id).matches()) {
            return Optional.of("is no story of corpus " + corpus);
        }
        return switch (stories.find(corpus, StoryId.of(id))) {
            case StoryLookup.Found found -> Optional.empty();
            case StoryLookup.Merged(StoryId now) -> Optional.of("went into " + now);
            case StoryLookup.Dissolved dissolved -> Optional.of("has no article any more");
            case StoryLookup.Unknown unknown -> Optional.of("is no story of corpus " + corpus);
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
