package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.Origins;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.storage.Placement;
import org.parallax.storage.StoryVersion;
import org.parallax.story.Correction;
import org.parallax.story.Corrections;
import org.parallax.story.KnownArticle;
import org.parallax.story.NearStory;
import org.parallax.story.Story;
import org.parallax.story.StoryChange;
import org.parallax.story.StoryFinder;
import org.parallax.story.StoryId;
import org.parallax.story.StoryPast;
import org.parallax.story.StorySettings;
import org.parallax.story.StoryTitle;

/**
 * The stories of one corpus in memory, and what has changed since that was last asked. For one thread at a time.
 *
 * <p>Those of the newest articles are in memory; a story that is asked for by its id or one of its articles is brought back from
 * the archive as a whole, and stays until {@link #letGo}.
 */
final class CorpusStories {
    private final StoryFinder finder;
    private final StoryArchive archive;
    private final int window;
    private final List<ArticleId> read;
    private final List<StoryChange> changes = new ArrayList<>();
    private final List<ArticleId> placed = new ArrayList<>();
    private final SortedMap<Integer, Correction> corrections = new TreeMap<>();
    private Optional<StoryVersion.Cause> cause = Optional.empty();

    /**
     * @param window how many articles are kept in memory
     * @param corrections those that hold
     */
    CorpusStories(StoryArchive archive, ArticleLinker linker, int window, List<Correction> corrections) {
        this.finder = new StoryFinder(StorySettings.DEFAULT, linker, DocumentFrequencies.reference());
        this.archive = archive;
        this.window = window;
        corrections.forEach(correction -> this.corrections.put(correction.number(), correction));
        finder.heed(Corrections.of(corrections));
        this.read = new ArrayList<>(archive.open(finder, window));
    }

    /** Lets the oldest articles go, and stories none of whose articles is left. */
    void letGo() {
        finder.letGoBeyond(window);
    }

    private void recall(StoryId id) {
        read.addAll(archive.recall(finder, id));
    }

    private void recallStoryOf(ArticleId article) {
        if (!finder.contains(article)) {
            archive.storyOf(article).ifPresent(this::recall);
        }
    }

    /**
     * Puts an article, or its new revision, into a story.
     *
     * @param before the story that an earlier revision is in
     */
    void put(ArticleProfile profile, Optional<StoryId> before) {
        before.ifPresent(this::recall);
        changes.addAll(finder.contains(profile.id()) ? finder.replace(profile) : finder.add(profile));
        placed.add(profile.id());
    }

    /** To be called while the article is still stored. */
    void remove(ArticleId id) {
        recallStoryOf(id);
        changes.addAll(finder.remove(id));
    }

    Optional<Story> find(StoryId id) {
        recall(id);
        return finder.find(id);
    }

    Optional<Explanation> explain(ArticleId a, ArticleId b) {
        recallStoryOf(a);
        recallStoryOf(b);
        return Explanation.find(finder, a, b);
    }

    List<NearStory> near(StoryId id) {
        recall(id);
        return finder.near(id);
    }

    /**
     * Takes groups of articles out of a story, with a correction that keeps them apart; the answer is the stories that came out of it.
     *
     * @param past of the story
     */
    List<StoryId> split(StoryId story, List<List<ArticleId>> groups, Correction correction, StoryPast past) {
        List<StoryChange> made = finder.split(story, groups, hold(correction), past);
        changes.addAll(made);
        return made.stream().filter(StoryChange.Split.class::isInstance).map(StoryChange.Split.class::cast)
                .flatMap(split -> split.parted().stream()).map(Story::id).distinct().filter(id -> finder.find(id).isPresent()).toList();
    }

    /** Takes other stories into one. */
    void merge(StoryId into, List<StoryId> others, Correction correction) {
        changes.addAll(finder.merge(into, others, hold(correction)));
    }

    private Corrections hold(Correction correction) {
        corrections.put(correction.number(), correction);
        cause = Optional.of(new StoryVersion.Cause(correction.number(), false));
        return Corrections.of(corrections.values());
    }

    /** The numbers of the corrections that hold. */
    Set<Integer> holding() {
        return Set.copyOf(corrections.keySet());
    }

    /** All articles that corrections keep out of any story of these. */
    Set<ArticleId> apartFrom(Collection<ArticleId> articles) {
        return Corrections.of(corrections.values()).apartFrom(articles);
    }

    /** Lets a correction hold no longer; the stories that its articles are in are grouped anew by {@link #reconsider}. */
    List<Story> release(Correction correction) {
        correction.articles().forEach(this::recallStoryOf);
        corrections.remove(correction.number());
        cause = Optional.of(new StoryVersion.Cause(correction.number(), true));
        return correction.articles().stream().flatMap(article -> finder.findStory(article).stream()).distinct().sorted()
                .map(id -> finder.find(id).orElseThrow()).toList();
    }

    /** @param past of the stories that these articles are in */
    void reconsider(List<ArticleId> articles, StoryPast past) {
        changes.addAll(finder.reconsider(articles, Corrections.of(corrections.values()), past));
    }

    /** What has changed since this was last called, ready to be stored. */
    Placement takeChanges() {
        Map<StoryId, String> titles = new HashMap<>();
        List<ArticleLink> links = new ArrayList<>();
        Map<ArticleId, ArticleId> origins = new HashMap<>();
        Set<ArticleId> compared = new TreeSet<>();
        for (StoryId id : touched()) {
            List<ArticleProfile> members = members(id);
            List<ArticleLink> between = finder.links(id);
            StoryTitle.of(members, between).ifPresent(title -> titles.put(id, title));
            origins.putAll(reprints(members, between));
            members.forEach(member -> compared.add(member.id()));
            links.addAll(between);
        }
        Placement placement = new Placement(changes, titles, links, origins, compared, placed, kept(), cause);
        changes.clear();
        placed.clear();
        read.clear();
        cause = Optional.empty();
        return placement;
    }

    private List<KnownArticle> kept() {
        Set<ArticleId> fresh = new TreeSet<>(placed);
        fresh.addAll(read);
        return fresh.stream().filter(finder::contains).map(finder::keep).toList();
    }

    private Set<StoryId> touched() {
        Set<StoryId> touched = new TreeSet<>();
        for (StoryChange change : changes) {
            touched.add(change.story().id());
            if (change instanceof StoryChange.Split split) {
                split.parted().forEach(story -> touched.add(story.id()));
            }
        }
        touched.removeIf(id -> finder.find(id).isEmpty());
        return touched;
    }

    private List<ArticleProfile> members(StoryId id) {
        List<ArticleId> ids = finder.find(id).map(Story::articles).orElse(List.of());
        return ids.stream().filter(finder::contains).map(finder::profile).sorted(ArticleProfile.BY_PUBLICATION).toList();
    }

    private static Map<ArticleId, ArticleId> reprints(List<ArticleProfile> members, List<ArticleLink> links) {
        Origins origins = new Origins(members.stream().map(ArticleProfile::id).toList(), links);
        Map<ArticleId, ArticleId> reprints = new HashMap<>();
        for (ArticleProfile member : members) {
            Optional.of(origins.of(member.id()))
                    .filter(origin -> !origin.equals(member.id()))
                    .ifPresent(origin -> reprints.put(member.id(), origin));
        }
        return reprints;
    }
}
