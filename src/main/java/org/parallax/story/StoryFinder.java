package org.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.article.ArticleId;
import org.parallax.article.Published;
import org.parallax.similarity.AcceptedLink;
import org.parallax.similarity.ArticleCollection;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.similarity.PairDecision;

/**
 * Keeps the stories of a collection of articles while articles come, change and go.
 *
 * <p>An article is linked to the candidates it probably shares its event with; the articles around it in the graph of links
 * are grouped anew, and the groups take over the ids of the stories they go on with. Not safe for use by many threads.
 */
public final class StoryFinder {
    private final StorySettings settings;
    private final ArticleCollection articles;
    private final PairMemory pairs;
    private final StoryGraph graph = new StoryGraph();
    private final StoryShelf shelf = new StoryShelf();
    private Corrections corrections = Corrections.NONE;

    public StoryFinder(StorySettings settings) {
        this(settings, new ArticleLinker(), DocumentFrequencies.reference());
    }

    public StoryFinder(StorySettings settings, ArticleLinker linker, DocumentFrequencies reference) {
        this(settings, new ArticleCollection(linker, reference));
    }

    /** @param articles none yet; the finder puts articles in and takes them out */
    public StoryFinder(StorySettings settings, ArticleCollection articles) {
        this.settings = settings;
        this.articles = articles;
        this.pairs = new PairMemory(articles::logOdds);
    }

    /** Puts a new article into a story; {@link IllegalArgumentException} where its id is already there. */
    public List<StoryChange> add(ArticleProfile profile) {
        articles.add(profile);
        link(profile.id());
        return regroupAround(List.of(profile.id()));
    }

    /** Takes an article out; nothing changes where it is not there. */
    public List<StoryChange> remove(ArticleId id) {
        if (!articles.contains(id)) {
            return List.of();
        }
        List<ArticleId> touched = graph.links(id).stream().map(AcceptedLink::to).toList();
        List<StoryChange> changes = new ArrayList<>(takeOut(id));
        if (!touched.isEmpty()) {
            changes.addAll(regroupAround(touched));
        }
        return changes;
    }

    /** Puts a new revision of an article in the place of the old one, or adds it. */
    public List<StoryChange> replace(ArticleProfile profile) {
        Optional<StoryId> before = findStory(profile.id());
        graph.remove(profile.id());
        articles.remove(profile.id());
        pairs.forget(profile.id());
        articles.add(profile);
        link(profile.id());
        List<StoryChange> changes = new ArrayList<>(regroupAround(List.of(profile.id())));
        boolean stayed = before.isPresent() && before.equals(findStory(profile.id()));
        boolean told = changes.stream().anyMatch(change -> Optional.of(change.story().id()).equals(before));
        if (stayed && !told) {
            changes.add(shelf.revise(before.get()));
        }
        return changes;
    }

    /** What persons said of stories found from now on; those that are there stay as they are. */
    public void heed(Corrections said) {
        this.corrections = said;
    }

    /**
     * Makes stories of some groups of a story's articles, as a person said.
     *
     * @param said all corrections with this one
     * @param past of the story
     */
    public List<StoryChange> split(StoryId id, List<List<ArticleId>> groups, Corrections said, StoryPast past) {
        List<ArticleId> concerned = shelf.find(id).orElseThrow().articles();
        List<StoryChange> changes = new ArrayList<>(List.of(shelf.part(id, groups, past)));
        changes.addAll(reconsider(concerned, said, StoryPast.NONE));
        return changes;
    }

    /**
     * Takes other stories into a story, as a person said.
     *
     * @param said all corrections with this one
     */
    public List<StoryChange> merge(StoryId into, List<StoryId> others, Corrections said) {
        List<StoryChange> changes = new ArrayList<>(List.of(shelf.merge(into, others)));
        changes.addAll(reconsider(shelf.find(into).orElseThrow().articles(), said, StoryPast.NONE));
        return changes;
    }

    /**
     * Groups anew around these articles, since other corrections hold now.
     *
     * @param said all corrections that hold
     * @param past of the stories that these articles are in
     */
    public List<StoryChange> reconsider(Collection<ArticleId> concerned, Corrections said, StoryPast past) {
        heed(said);
        List<ArticleId> seeds = concerned.stream().flatMap(article -> said.unit(article).stream())
                .filter(articles::contains).distinct().sorted().toList();
        return seeds.isEmpty() ? List.of() : regroupAround(seeds, past);
    }

    /**
     * Takes up stories as they were stored, with the profiles of their articles; articles without a story are then added.
     */
    public void restore(Collection<Story> known, Collection<ArticleProfile> profiles) {
        articles.addAll(profiles);
        profiles.stream().sorted(ArticleProfile.BY_PUBLICATION).forEach(profile -> link(profile.id()));
        known.stream().sorted(Comparator.comparing(this::earliest, Published.BY_TIME).thenComparing(Story::id)).forEach(shelf::put);
        profiles.stream().map(ArticleProfile::id).sorted()
                .filter(id -> shelf.find(id).isEmpty())
                .forEach(id -> regroupAround(List.of(id)));
    }

    /** Takes up a story that was let go, after its articles. */
    public void recall(Story story) {
        shelf.recall(story);
    }

    /** Takes up articles as they were when they were put into stories, in that order; {@link #restore} or {@link #recall} then tells the stories. */
    public void take(List<KnownArticle> known) {
        articles.restore(known.stream().map(KnownArticle::profile).toList());
        for (KnownArticle article : known) {
            graph.add(article.id());
            article.links().stream().filter(link -> graph.contains(link.to())).forEach(link -> graph.link(article.id(), link));
        }
    }

    /** What is kept of an article that is here, to be taken up again. */
    public KnownArticle keep(ArticleId id) {
        return new KnownArticle(articles.weighted(id), graph.links(id));
    }

    /**
     * Lets the oldest articles go until no more than these are left. Nothing becomes of their stories: an article that has
     * gone stays with whatever goes on under its story's id, and a story whose articles have all gone is no longer here.
     */
    public void letGoBeyond(int most) {
        for (ArticleId id : articles.oldest(Math.max(0, articles.size() - most))) {
            graph.remove(id);
            articles.remove(id);
            pairs.forget(id);
            shelf.find(id).flatMap(shelf::find)
                    .filter(story -> story.articles().stream().noneMatch(articles::contains))
                    .ifPresent(shelf::letGo);
        }
    }

    /** Whether the article is here and can be compared. */
    public boolean contains(ArticleId id) {
        return articles.contains(id);
    }

    public ArticleProfile profile(ArticleId id) {
        return articles.get(id);
    }

    /** The stories of a closed set of articles, found at once: the order of the articles does not matter. */
    public static Map<ArticleId, StoryId> cluster(List<ArticleProfile> profiles) {
        return cluster(profiles, new StoryFinder(StorySettings.DEFAULT));
    }

    /** The same with a finder that has no articles yet. */
    public static Map<ArticleId, StoryId> cluster(List<ArticleProfile> profiles, StoryFinder finder) {
        finder.articles.addAll(profiles);
        List<ArticleId> ids = profiles.stream().map(ArticleProfile::id).sorted().toList();
        ids.forEach(finder::link);
        finder.shelf.regroup(finder.regroup(ids.stream().map(List::of).toList()));
        SortedMap<ArticleId, StoryId> stories = new TreeMap<>();
        ids.forEach(id -> stories.put(id, finder.findStory(id).orElseThrow()));
        return stories;
    }

    /** Ids that named stories once, for {@link #restore}: they are not given again. */
    public void retire(Collection<StoryId> ids) {
        shelf.retire(ids);
    }

    public Optional<Story> find(StoryId id) {
        return shelf.find(id);
    }

    public Optional<StoryId> findStory(ArticleId article) {
        return shelf.find(article);
    }

    /** All stories, in order of id. */
    public List<Story> stories() {
        return shelf.stories();
    }

    /** Why the articles of a story are together, in order of the articles; empty for an unknown story. */
    public List<ArticleLink> links(StoryId id) {
        return find(id).map(story -> graph.pairs(new TreeSet<>(story.articles())).stream()
                .map(pair -> articles.explain(pair.a(), pair.b()))
                .toList()).orElse(List.of());
    }

    /** How sure it is that both report one event; empty where one of them is not there. */
    public Optional<PairDecision> decide(ArticleId a, ArticleId b) {
        return articles.contains(a) && articles.contains(b) ? Optional.of(articles.decide(a, b)) : Optional.empty();
    }

    /** Why both are in one story, or are not; empty where one of them is in none. */
    public Optional<GroupDecision> decideGroups(ArticleId a, ArticleId b) {
        return findStory(a).isPresent() && findStory(b).isPresent() ? Optional.of(explainer().decide(a, b)) : Optional.empty();
    }

    /** The stories that come closest to being one with this one; none for an unknown story. */
    public List<NearStory> near(StoryId id) {
        return find(id).map(explainer()::near).orElse(List.of());
    }

    private StoryExplainer explainer() {
        return new StoryExplainer(articles, shelf, graph, corrections, settings);
    }

    private void link(ArticleId id) {
        graph.add(id);
        for (AcceptedLink link : articles.links(id, settings.candidates(), settings.joinLogOdds())) {
            graph.add(link.to());
            graph.link(id, link);
        }
    }

    private List<StoryChange> takeOut(ArticleId id) {
        graph.remove(id);
        articles.remove(id);
        pairs.forget(id);
        return shelf.takeOut(id);
    }

    private List<List<ArticleId>> regroup(List<List<ArticleId>> given) {
        GoneArticles gone = GoneArticles.of(given, articles::contains, shelf);
        return gone.back(new StoryGrouper(graph, this::logOdds, corrections, settings).group(gone.present()), corrections);
    }

    private List<StoryChange> regroupAround(List<ArticleId> seeds) {
        return regroupAround(seeds, StoryPast.NONE);
    }

    private List<StoryChange> regroupAround(List<ArticleId> seeds, StoryPast past) {
        return shelf.regroup(regroup(Neighbourhood.of(seeds, graph, shelf, settings.refinedArticles(), corrections).groups()), past);
    }

    private double logOdds(ArticleId a, ArticleId b) {
        boolean together = shelf.find(a).isPresent() && shelf.find(a).equals(shelf.find(b));
        return pairs.logOdds(a, b) + (together ? settings.stayBonus() : 0);
    }

    private Published earliest(Story story) {
        return story.articles().stream().filter(articles::contains).map(id -> articles.get(id).published())
                .min(Published.BY_TIME).orElse(Published.unknown());
    }
}
