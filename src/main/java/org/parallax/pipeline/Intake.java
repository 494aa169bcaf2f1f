package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.ingest.Problem;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredArticle;
import org.parallax.storage.Tombstone;
import org.parallax.text.segment.LanguageDetector;

/** Takes articles in and away again: tells what is new, stores it, and puts it into stories. */
@Singleton
public class Intake {
    private final ArticleStore articles;
    private final StoryDesk desk;
    private final LanguageDetector languages;
    private final DivergenceMeter meter;
    private final Clock clock;

    Intake(ArticleStore articles, StoryDesk desk, LanguageDetector languages, DivergenceMeter meter, Clock clock) {
        this.articles = articles;
        this.desk = desk;
        this.languages = languages;
        this.meter = meter;
        this.clock = clock;
    }

    /** As {@link #take(Corpus, List)} for one; its stories are measured soon after. */
    public Outcome take(Corpus corpus, Article article) {
        Outcome outcome = take(corpus, List.of(article)).getFirst();
        meter.measureSoon(corpus);
        return outcome;
    }

    /** Deletes an article and takes it out of its story; empty where there is no such article. */
    public Optional<Tombstone> delete(Corpus corpus, ArticleId id) {
        Optional<Tombstone> tombstone = desk.delete(corpus, id);
        meter.measureSoon(corpus);
        return tombstone;
    }

    /** Stores what is new, durably, and finds its stories before this returns. Outcomes are in order of the articles. */
    public List<Outcome> take(Corpus corpus, List<Article> arriving) {
        List<Outcome> outcomes = new ArrayList<>();
        for (List<Article> group : withoutRepetition(arriving)) {
            outcomes.addAll(desk.alone(corpus, () -> store(corpus, group)));
        }
        desk.placeWaiting(corpus);
        return outcomes;
    }

    /** Cuts the list wherever an article comes again, so that the later one is told from the earlier, stored one. */
    private static List<List<Article>> withoutRepetition(List<Article> arriving) {
        List<List<Article>> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Article> group = new ArrayList<>();
        for (Article article : arriving) {
            boolean again = seen.contains("id " + article.id()) || article.url().filter(url -> seen.contains("url " + url)).isPresent();
            if (again) {
                groups.add(group);
                group = new ArrayList<>();
                seen.clear();
            }
            group.add(article);
            seen.add("id " + article.id());
            article.url().ifPresent(url -> seen.add("url " + url));
        }
        groups.add(group);
        return groups;
    }

    /** Where two articles are one stored article, by the id of one and the url of the other, they are told apart one by one. */
    private List<Outcome> store(Corpus corpus, List<Article> group) {
        Map<ArticleId, StoredArticle> known = articles.findKnown(corpus, group);
        if (group.size() > 1 && known.values().stream().distinct().count() < known.size()) {
            return group.stream().flatMap(article -> store(corpus, List.of(article)).stream()).toList();
        }
        Map<ArticleId, Tombstone> deleted = articles.findTombstones(corpus, group);
        List<Outcome> outcomes = Analyses.inOrder(
                group,
                article -> outcome(article, Optional.ofNullable(known.get(article.id())), Optional.ofNullable(deleted.get(article.id()))),
                () -> {});
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<StoredArticle> fresh = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Accepted(Article article) -> fresh.add(new StoredArticle(article, Optional.empty(), Optional.empty(), now));
                case Outcome.Revised(Article article) -> fresh.add(revision(article, known.values(), now));
                case Outcome.Unchanged unchanged -> { }
                case Outcome.Rejected rejected -> { }
            }
        }
        if (!fresh.isEmpty()) {
            articles.save(corpus, fresh);
        }
        return outcomes;
    }

    /** A new revision stays in the story of the old one until it is placed anew. */
    private static StoredArticle revision(Article article, Iterable<StoredArticle> known, Instant now) {
        for (StoredArticle stored : known) {
            if (stored.article().id().equals(article.id())) {
                return new StoredArticle(article, stored.story(), stored.reprintOf(), now);
            }
        }
        throw new IllegalStateException("a revision of " + article.id() + ", which is not stored");
    }

    private Outcome outcome(Article article, Optional<StoredArticle> known, Optional<Tombstone> deleted) {
        if (deleted.isPresent()) {
            return new Outcome.Rejected(List.of(new Problem(
                    "/id", "article " + deleted.get().id() + " was deleted at " + deleted.get().deletedAt() + "; it is not taken in again")));
        }
        if (known.isEmpty()) {
            return new Outcome.Accepted(languages.identify(article));
        }
        Article stored = known.get().article();
        return says(article, stored) ? new Outcome.Unchanged(stored) : new Outcome.Revised(languages.identify(successor(stored, article)));
    }

    /** The text decides; where there is none, the title. */
    private static boolean says(Article article, Article stored) {
        boolean sameText = article.sourceHash().equals(stored.sourceHash());
        return sameText && (!article.isHeadlineOnly() || article.title().equals(stored.title()));
    }

    private static Article successor(Article stored, Article changed) {
        return new Article(
                stored.id(), stored.revision() + 1, changed.title(), changed.text(), changed.url(), changed.language(),
                changed.published(), changed.retrievedAt(), changed.outlet(), changed.byline(), changed.translation());
    }
}
