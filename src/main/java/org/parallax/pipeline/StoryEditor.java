package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.storage.CorrectionStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredCorrection;
import org.parallax.storage.StoredCorrection.Kind;
import org.parallax.storage.StoryLookup;
import org.parallax.storage.StoryStore;
import org.parallax.storage.StoryVersion;
import org.parallax.story.Correction;
import org.parallax.story.Story;
import org.parallax.story.StoryId;

/** Puts stories right as a person says, so that it holds from then on; and takes that back. */
@Singleton
public class StoryEditor {
    private final StoryDesk desk;
    private final StoryStore store;
    private final CorrectionStore corrections;
    private final DivergenceMeter meter;
    private final Clock clock;

    StoryEditor(StoryDesk desk, StoryStore store, CorrectionStore corrections, DivergenceMeter meter, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.corrections = corrections;
        this.meter = meter;
        this.clock = clock;
    }

    /** What became of a correction. */
    public sealed interface Edit {
        /** It holds, and is stored. */
        record Made(StoredCorrection correction) implements Edit {}

        /** These articles are not in the story. */
        record NotInStory(List<ArticleId> articles) implements Edit {}

        /** It would leave the story as it is. */
        record ChangesNothing() implements Edit {}

        /** There are no such stories now. */
        record NoSuchStories(List<StoryId> stories) implements Edit {}
    }

    /**
     * Makes stories of groups of a story's articles.
     *
     * @param groups at least one, none empty, no article twice; the story goes on with the other articles, else with the first group
     */
    public Edit split(Corpus corpus, StoryId id, List<List<ArticleId>> groups, Optional<String> reason) {
        return measured(corpus, desk.correct(corpus, stories -> {
            Optional<Story> story = stories.find(id);
            if (story.isEmpty()) {
                return new Edit.NoSuchStories(List.of(id));
            }
            List<ArticleId> rest = new ArrayList<>(story.get().articles());
            List<ArticleId> strangers = groups.stream().flatMap(List::stream).filter(article -> !rest.remove(article)).toList();
            if (!strangers.isEmpty()) {
                return new Edit.NotInStory(strangers);
            }
            if (rest.isEmpty() && groups.size() == 1) {
                return new Edit.ChangesNothing();
            }
            Correction said = new Correction(corrections.nextNumber(corpus), groups, rest);
            return add(corpus, Kind.SPLIT, id, stories.split(id, said), said, reason);
        }));
    }

    /** Takes other stories, at least one, into a story. */
    public Edit merge(Corpus corpus, StoryId into, List<StoryId> others, Optional<String> reason) {
        return measured(corpus, desk.correct(corpus, stories -> {
            List<StoryId> missing = new ArrayList<>(others);
            missing.addFirst(into);
            missing.removeIf(id -> stories.find(id).isPresent());
            if (!missing.isEmpty()) {
                return new Edit.NoSuchStories(missing);
            }
            List<ArticleId> together = new ArrayList<>(stories.find(into).orElseThrow().articles());
            others.forEach(id -> together.addAll(stories.find(id).orElseThrow().articles()));
            Correction said = new Correction(corrections.nextNumber(corpus), List.of(together), List.of());
            stories.merge(into, others, said);
            return add(corpus, Kind.MERGE, into, others, said, reason);
        }));
    }

    private Edit add(Corpus corpus, Kind kind, StoryId story, List<StoryId> others, Correction said, Optional<String> reason) {
        StoredCorrection correction = new StoredCorrection(kind, story, others, said, reason, now(), Optional.empty());
        corrections.add(corpus, correction);
        return new Edit.Made(correction);
    }

    /**
     * Takes a correction back: from then on evidence decides again, and the corrections that still hold. Stories that were merged
     * by it have their ids again. One that was taken back before stays so.
     *
     * @return the correction; empty where there is none of this number
     */
    public Optional<StoredCorrection> undo(Corpus corpus, int number) {
        return measured(corpus, desk.correct(corpus, stories -> {
            Optional<StoredCorrection> found = corrections.find(corpus, number);
            found.filter(correction -> correction.undoneAt().isEmpty()).ifPresent(correction -> {
                stories.undo(correction.said(), revived(corpus, correction, stories));
                corrections.undo(corpus, number, now());
            });
            return corrections.find(corpus, number);
        }));
    }

    /** The stories that went into another by a merge, with those of their articles that are in it still. */
    private List<Story> revived(Corpus corpus, StoredCorrection correction, CorpusStories stories) {
        if (correction.kind() != Kind.MERGE) {
            return List.of();
        }
        List<Story> revived = new ArrayList<>();
        for (StoryId id : correction.others()) {
            if (store.find(corpus, id) instanceof StoryLookup.Merged(StoryId now)) {
                List<StoryVersion> versions = store.versions(corpus, id);
                List<ArticleId> held = stories.find(now).map(Story::articles).orElse(List.of());
                List<ArticleId> back = versions.get(versions.size() - 2).members().stream()
                        .map(StoryVersion.Member::id).filter(held::contains).toList();
                if (!back.isEmpty()) {
                    revived.add(new Story(id, versions.getLast().version() + 1, back));
                }
            }
        }
        return revived;
    }

    private <T> T measured(Corpus corpus, T result) {
        meter.measureSoon(corpus);
        return result;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
