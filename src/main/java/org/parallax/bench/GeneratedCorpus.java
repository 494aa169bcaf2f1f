package org.parallax.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

/**
 * Articles made up from a seed: events with their own places, people and figures, each told by several outlets in words drawn from
 * a vocabulary with Zipf's distribution. The same seed gives the same articles.
 */
public final class GeneratedCorpus {
    private static final int VOCABULARY = 40_000;
    private static final int SENTENCES = 14;
    private static final int EVENT_WORDS = 40;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration BETWEEN_EVENTS = Duration.ofMinutes(20);
    private static final String[] COUNTRIES = {"AR", "BR", "DE", "EG", "ES", "FR", "GB", "IN", "JP", "KE", "MX", "NG", "PL", "TR", "US", "ZA"};
    private static final String[] SYLLABLES = {
        "ba", "ce", "do", "fi", "gu", "ha", "jo", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wa", "ye", "zu", "lan", "mer", "ton", "vik", "gar"
    };

    private final Random random;

    private GeneratedCorpus(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Makes articles in order of publication.
     *
     * @param articles how many
     * @param perEvent how many of them tell one event
     */
    public static List<Article> generate(long seed, int articles, int perEvent) {
        GeneratedCorpus corpus = new GeneratedCorpus(seed);
        List<Article> made = new ArrayList<>();
        for (int event = 0; made.size() < articles; event++) {
            corpus.event(event, Math.min(perEvent, articles - made.size()), made);
        }
        made.sort(Article.BY_PUBLICATION);
        return made;
    }

    private void event(int event, int tellings, List<Article> made) {
        String place = name();
        String person = name() + " " + name();
        int toll = 2 + random.nextInt(400);
        List<String> topic = new ArrayList<>();
        for (int i = 0; i < EVENT_WORDS; i++) {
            topic.add(word());
        }
        Instant begin = START.plus(BETWEEN_EVENTS.multipliedBy(event));
        for (int telling = 0; telling < tellings; telling++) {
            String id = String.format(Locale.ROOT, "event-%06d-%03d", event, telling);
            String country = COUNTRIES[(event + telling) % COUNTRIES.length];
            String title = capitalized(topic.get(0)) + " " + topic.get(1 + random.nextInt(5)) + " in " + place;
            made.add(new Article(
                    ArticleId.of(id), 1, Optional.of(title), text(place, person, toll + random.nextInt(3), topic), Optional.empty(),
                    Language.ENGLISH, Published.at(begin.plus(Duration.ofMinutes(random.nextInt(1200)))), Optional.empty(),
                    Outlet.of("Outlet " + country + (telling / COUNTRIES.length), CountryCode.of(country)), Optional.empty(), Optional.empty()));
        }
    }

    private String text(String place, String person, int toll, List<String> topic) {
        StringBuilder text = new StringBuilder();
        text.append("At least ").append(toll).append(" people were killed in ").append(place).append(" on Tuesday, ").append(person).append(" said. ");
        text.append("\"We ").append(sentence(topic)).append(",\" ").append(person).append(" told reporters. ");
        for (int i = 2; i < SENTENCES; i++) {
            String clause = sentence(topic);
            text.append(capitalized(clause)).append(i % 4 == 0 ? " near " + place : "").append(i % 5 == 0 ? ", with " + (10 + random.nextInt(900)) + " injured" : "").append(". ");
        }
        return text.toString().strip();
    }

    private String sentence(List<String> topic) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            sentence.append(i == 0 ? "" : " ").append(random.nextInt(4) == 0 ? topic.get(random.nextInt(topic.size())) : word());
        }
        return sentence.toString();
    }

    /** Rank drawn so that its frequency falls as 1/rank: the exponential of a uniform logarithm. */
    private String word() {
        return spell((int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)));
    }

    private String name() {
        return capitalized(spell(VOCABULARY + random.nextInt(2_000_000)));
    }

    private static String spell(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 24; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
