package org.parallax.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parallax.article.ArticleId;
import org.parallax.pipeline.Analyses;
import org.parallax.similarity.AcceptedLink;
import org.parallax.similarity.ArticleCollection;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.similarity.ProfileMaker;
import org.parallax.story.StoryFinder;
import org.parallax.story.StorySettings;

/**
 * What a window of many articles costs, and what its candidates miss.
 *
 * <p>Windows are filled with generated articles. Rates are articles for each second of processor time of one thread. Recall is the
 * share of the articles that the exact score accepts (the surest 20 or 50 of them, found by scoring the whole window) that an
 * article is linked to. Heap is what the window with its stories holds after collection of garbage.
 */
public final class WindowBench {
    private static final long SEED = 20260102;
    private static final int PER_EVENT = 8;
    private static final int MADE_AT_ONCE = 1000;
    private static final int TIMED = 2000;
    private static final int EXHAUSTIVE = 100;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ProfileMaker maker = new ProfileMaker();
    private final StorySettings settings = StorySettings.DEFAULT;

    /** One window with its articles under comparison, and the sizes that it was measured at. */
    private record Window(int size, ArticleCollection articles, StoryFinder finder, List<ArticleId> generated) {}

    /**
     * Measures windows of these sizes.
     *
     * @param given articles that are put into every window first, with others' words than the generated ones
     */
    public List<Measurement> run(List<Integer> sizes, List<ArticleProfile> given) {
        List<Measurement> measured = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        for (int size : sizes) {
            measure(size, given, measured, costs);
        }
        if (sizes.size() > 1 && !sizes.getFirst().equals(sizes.getLast())) {
            double exponent = Math.log(costs.getLast() / costs.getFirst()) / Math.log((double) sizes.getLast() / sizes.getFirst());
            measured.add(new Measurement("exponent of the cost of candidates and scoring", exponent, "", sizes.getLast()));
        }
        return measured;
    }

    private void measure(int size, List<ArticleProfile> given, List<Measurement> measured, List<Double> costs) {
        GeneratedCorpus corpus = new GeneratedCorpus(SEED, size, PER_EVENT);
        long empty = usedHeap();
        ArticleCollection articles = new ArticleCollection(new ArticleLinker(), DocumentFrequencies.reference());
        Window window = new Window(size, articles, new StoryFinder(settings, articles), new ArrayList<>());
        given.forEach(window.finder::add);
        double fillSeconds = fill(window, corpus);
        String at = String.format(Locale.ROOT, "window of %,d: ", size);
        measured.add(new Measurement(at + "heap an article", (double) (usedHeap() - empty) / articles.size(), "bytes", articles.size()));
        measured.add(new Measurement(at + "stories, filling it, one core", size / fillSeconds, "articles/s", size));
        List<ArticleId> timed = sample(window.generated, TIMED);
        double seconds = compare(articles, timed);
        costs.add(seconds / timed.size());
        measured.add(new Measurement(at + "candidates and scoring, one core", timed.size() / seconds, "articles/s", timed.size()));
        recall(at, articles, sample(window.generated, EXHAUSTIVE), measured);
        if (!given.isEmpty()) {
            recall(at + "given articles, ", articles, sample(given.stream().map(ArticleProfile::id).toList(), EXHAUSTIVE), measured);
        }
    }

    private double fill(Window window, GeneratedCorpus corpus) {
        long spent = 0;
        for (int start = 0; start < corpus.size(); start += MADE_AT_ONCE) {
            List<Integer> indexes = IntStream.range(start, Math.min(start + MADE_AT_ONCE, corpus.size())).boxed().toList();
            List<ArticleProfile> made = Analyses.inOrder(indexes, index -> maker.of(corpus.get(index)), () -> { });
            long begin = threads.getCurrentThreadCpuTime();
            made.forEach(window.finder::add);
            spent += threads.getCurrentThreadCpuTime() - begin;
            made.forEach(profile -> window.generated.add(profile.id()));
        }
        return spent / 1e9;
    }

    /** Takes articles out and, timed, puts each in again and finds its links. */
    private double compare(ArticleCollection articles, List<ArticleId> ids) {
        long spent = 0;
        for (ArticleId id : ids) {
            ArticleProfile profile = articles.get(id);
            articles.remove(id);
            long begin = threads.getCurrentThreadCpuTime();
            articles.add(profile);
            articles.links(id, settings.candidates(), settings.joinLogOdds());
            spent += threads.getCurrentThreadCpuTime() - begin;
        }
        return spent / 1e9;
    }

    private void recall(String at, ArticleCollection articles, List<ArticleId> ids, List<Measurement> measured) {
        List<List<ArticleId>> exact = ids.stream().map(id -> ids(articles.linksAmongAll(id, settings.joinLogOdds()))).toList();
        List<List<ArticleId>> linked =
                ids.stream().map(id -> ids(articles.links(id, settings.candidates(), settings.joinLogOdds()))).toList();
        for (int limit : List.of(20, 50)) {
            int wanted = 0;
            int found = 0;
            for (int i = 0; i < ids.size(); i++) {
                List<ArticleId> best = exact.get(i).stream().limit(limit).toList();
                wanted += best.size();
                found += (int) best.stream().filter(new HashSet<>(linked.get(i))::contains).count();
            }
            measured.add(new Measurement(at + "recall@" + limit, wanted == 0 ? 1 : (double) found / wanted, "", wanted));
        }
    }

    private static List<ArticleId> ids(List<AcceptedLink> links) {
        return links.stream().map(AcceptedLink::to).toList();
    }

    private static List<ArticleId> sample(List<ArticleId> ids, int size) {
        double step = Math.max(1, (double) ids.size() / size);
        return IntStream.range(0, Math.min(size, ids.size())).mapToObj(i -> ids.get((int) (i * step))).toList();
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
