package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;
import org.parallax.storage.CorrectionStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredCorrection;
import org.parallax.storage.StoredCorrection.Kind;
import org.parallax.story.Correction;
import org.parallax.story.Story;
import org.parallax.story.StoryId;
import org.parallax.story.StoryPast;

/** Puts stories right as a person says, so that it holds from then on; and takes that back. */
@Singleton
public class StoryEditor {
    private final StoryDesk desk;
    private final StoryPasts pasts;
    private final CorrectionStore corrections;
    private final DivergenceMeter meter;
    private final Clock clock;

    StoryEditor(StoryDesk desk, StoryPasts pasts, CorrectionStore corrections, DivergenceMeter meter, Clock clock) {
        this.desk = desk;
        this.pasts = pasts;
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
            Correction said = split(corrections.nextNumber(corpus), groups, rest, pasts.own(corpus, story.get(), stories.holding()));
            StoryPast past = pasts.read(corpus, List.of(story.get()), stories.holding());
            return add(corpus, Kind.SPLIT, id, stories.split(id, groups, said, past), said, reason);
        }));
    }

    /** What stays behind stays together; where some of it is there by a merge, that says so as long as it holds. */
    private static Correction split(int number, List<List<ArticleId>> groups, List<ArticleId> rest, List<ArticleId> own) {
        if (rest.isEmpty() || !own.containsAll(rest)) {
            return new Correction(number, groups, rest);
        }
        List<List<ArticleId>> sides = new ArrayList<>(groups);
        sides.add(rest);
        return new Correction(number, sides, List.of());
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
            List<Story> united = Stream.concat(Stream.of(into), others.stream()).map(id -> stories.find(id).orElseThrow()).toList();
            Correction said = merge(corpus, united, stories);
            stories.merge(into, others, said);
            return add(corpus, Kind.MERGE, into, others, said, reason);
        }));
    }

    /**
     * Says that what is each story's own is one story: not what it holds by an earlier merge, so that this can be taken back
     * alone, but also what an earlier correction would keep apart. What is kept apart from them all stays so.
     */
    private Correction merge(Corpus corpus, List<Story> united, CorpusStories stories) {
        List<ArticleId> all = united.stream().flatMap(story -> story.articles().stream()).toList();
        SortedSet<ArticleId> together = new TreeSet<>(stories.apartFrom(all));
        SortedSet<ArticleId> apart = new TreeSet<>(together);
        together.retainAll(all);
        united.forEach(story -> together.addAll(pasts.own(corpus, story, stories.holding())));
        all.forEach(apart::remove);
        return new Correction(corrections.nextNumber(corpus), List.of(List.copyOf(together)), List.copyOf(apart));
    }

    private Edit add(Corpus corpus, Kind kind, StoryId story, List<StoryId> others, Correction said, Optional<String> reason) {
        StoredCorrection correction = new StoredCorrection(kind, story, others, said, reason, now(), Optional.empty());
        corrections.add(corpus, correction);
        return new Edit.Made(correction);
    }

    /**
     * Takes a correction back: from then on evidence decides again, and the corrections that still hold. Stories that it
     * brought into others have their ids again. One that was taken back before stays so.
     *
     * @return the correction; empty where there is none of this number
     */
    public Optional<StoredCorrection> undo(Corpus corpus, int number) {
        return measured(corpus, desk.correct(corpus, stories -> {
            Optional<StoredCorrection> found = corrections.find(corpus, number);
            found.filter(correction -> correction.undoneAt().isEmpty()).ifPresent(correction -> {
                List<Story> concerned = stories.release(correction.said());
                stories.reconsider(correction.said().articles(), pasts.read(corpus, concerned, stories.holding()));
                corrections.undo(corpus, number, now());
            });
            return corrections.find(corpus, number);
        }));
    }

    private <T> T measured(Corpus corpus, T result) {
        meter.measureSoon(corpus);
        return result;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
