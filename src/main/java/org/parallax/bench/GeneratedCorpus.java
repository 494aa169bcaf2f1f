package org.parallax.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;

/**
 * Articles made up from a seed, with what makes news hard to group. The same seed gives the same articles.
 *
 * <p>Words are drawn with Zipf's distribution from 200,000, persons and places from pools of their own, so that a few stand in
 * many events. Every event belongs to one of 150 topics, whose words and best-known persons it shares; every fourth is the
 * near-twin of a recent one, of the same topic and country with half of its words. A telling uses its own choice of the
 * event's words, names and figures in 60 to 1,200 words (median 260); every seventh repeats most of another's sentences.
 * Few events have many tellings, most have few.
 */
public final class GeneratedCorpus {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration BETWEEN_ARTICLES = Duration.ofSeconds(45);
    private static final int SPREAD_MINUTES = 2_000;
    private static final int MOST_TELLINGS = 60;
    private static final int TWINS_AMONG_LAST = 60;
    private static final String[] COUNTRIES = {"AR", "BR", "DE", "EG", "ES", "FR", "GB", "IN", "JP", "KE", "MX", "NG", "PL", "TR", "US", "ZA"};
    private static final String[] VERBS = {"killed", "injured", "arrested", "evacuated"};

    private final long seed;
    private final List<Plot> plots = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();

    /** One telling of an event; of a reprint {@code source} is the telling whose sentences it repeats. */
    private record Telling(int event, int number, int source, Instant published) {}

    /**
     * Plans articles, in order of publication; each is made when it is asked for.
     *
     * @param perEvent how many of them tell one event, on average
     */
    public GeneratedCorpus(long seed, int articles, int perEvent) {
        this.seed = seed;
        Random random = new Random(seed);
        while (tellings.size() < articles) {
            int event = plots.size();
            boolean twin = event > TWINS_AMONG_LAST && random.nextInt(4) == 0;
            plots.add(twin ? plots.get(event - 1 - random.nextInt(TWINS_AMONG_LAST)).twin(random) : Plot.draw(random));
            Instant begin = START.plus(BETWEEN_ARTICLES.multipliedBy(tellings.size()));
            int planned = Math.min(Math.min(size(random, perEvent), MOST_TELLINGS), articles - tellings.size());
            for (int number = 0; number < planned; number++) {
                boolean reprint = number > 0 && random.nextInt(7) == 0;
                tellings.add(new Telling(
                        event, number, reprint ? random.nextInt(number) : number, begin.plus(Duration.ofMinutes(random.nextInt(SPREAD_MINUTES)))));
            }
        }
        tellings.sort(Comparator.comparing(Telling::published).thenComparing(Telling::event).thenComparing(Telling::number));
    }

    /** Pareto with the exponent 5/3, whose mean is two and a half times its least value. */
    private static int size(Random random, int mean) {
        return mean == 1 ? 1 : Math.max(1, (int) Math.round(mean / 2.5 * Math.pow(1 - random.nextDouble(), -.6)));
    }

    public static List<Article> generate(long seed, int articles, int perEvent) {
        GeneratedCorpus corpus = new GeneratedCorpus(seed, articles, perEvent);
        List<Article> made = new ArrayList<>();
        for (int index = 0; index < articles; index++) {
            made.add(corpus.get(index).article());
        }
        return made;
    }

    public int size() {
        return tellings.size();
    }

    /** The article with what was written into it: its names and figures are known without reading. */
    public AnalyzedArticle get(int index) {
        Telling telling = tellings.get(index);
        Plot plot = plots.get(telling.event);
        AnalyzedText title = title(plot, random(telling, telling.number, -1));
        AnalyzedText text = text(plot, telling);
        String country = COUNTRIES[(telling.event + telling.number) % COUNTRIES.length];
        Article article = new Article(
                ArticleId.of(String.format(Locale.ROOT, "event-%06d-%03d", telling.event, telling.number)), 1, Optional.of(title.text()),
                text.text(), Optional.empty(), Language.ENGLISH, Published.at(telling.published), Optional.empty(),
                Outlet.of("Outlet " + country + telling.number / COUNTRIES.length, CountryCode.of(country)), Optional.empty(), Optional.empty());
        return new AnalyzedArticle(article, title, text, Optional.empty(), Optional.empty());
    }

    /** The same for the same sentence of the same telling. */
    private Random random(Telling telling, int number, int sentence) {
        return new Random(((seed * 31 + telling.event) * 1009 + number) * 1009 + sentence);
    }

    private static AnalyzedText title(Plot plot, Random random) {
        Composition title = new Composition();
        title.words(Vocabulary.word(plot.words().getFirst()), Vocabulary.word(plot.words().get(1 + random.nextInt(6))), plot.word(random), "in");
        return title.name(Vocabulary.place(random.nextInt(3) == 0 ? plot.country() : plot.place()), Mention.Type.PLACE).analyzed();
    }

    private AnalyzedText text(Plot plot, Telling telling) {
        Random own = random(telling, telling.number, -2);
        double length = Math.exp(own.nextGaussian() * .6) * 260;
        int sentences = (int) Math.clamp(length / 15, 4, 80);
        Composition text = new Composition();
        for (int sentence = 0; sentence < sentences; sentence++) {
            boolean changed = own.nextInt(10) == 0;
            sentence(plot, sentence, random(telling, changed ? telling.number : telling.source, sentence), text);
        }
        return text.analyzed();
    }

    private static void sentence(Plot plot, int index, Random random, Composition text) {
        text.words("the");
        for (int i = 0; i < 6; i++) {
            text.words(plot.word(random));
        }
        if (index == 0 || random.nextInt(5) == 0) {
            text.words("in").name(Vocabulary.place(random.nextInt(3) == 0 ? plot.country() : plot.place()), Mention.Type.PLACE);
        }
        if (random.nextInt(3) == 0) {
            int which = Math.min(random.nextInt(plot.persons().size()), random.nextInt(plot.persons().size()));
            text.words("said").name(Vocabulary.person(plot.persons().get(which)), Mention.Type.PERSON);
        } else if (random.nextInt(4) == 0) {
            text.words("where").people(plot.figures().get(random.nextInt(plot.figures().size()))).words("were", VERBS[random.nextInt(VERBS.length)]);
        } else if (random.nextInt(8) == 0) {
            text.words("with").name(Vocabulary.person(random.nextInt(Vocabulary.PERSONS)), Mention.Type.PERSON);
        }
        text.words("and", plot.word(random), plot.word(random), "of", plot.word(random), plot.word(random)).end();
    }
}
