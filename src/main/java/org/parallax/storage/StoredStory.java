package org.parallax.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.story.StoryId;

/**
 * A story as lists show it.
 *
 * @param title empty where no article has one
 * @param firstPublishedAt empty where no article has a date
 * @param updatedAt when its latest article was published; where none has a date, when the story last changed
 * @param originCount articles after reprints of one text are counted once
 * @param countries countries of the outlets, largest first, then by code; articles of unknown country are not among them
 * @param languages of the articles, in order of their tags
 * @param divergence counted for the current version; empty until it was
 * @param subjects the countries it is about, by falling share, as last found; empty until they were
 */
public record StoredStory(
        StoryId id,
        int version,
        Optional<String> title,
        Optional<Instant> firstPublishedAt,
        Instant updatedAt,
        int articleCount,
        int originCount,
        List<CountryCoverage> countries,
        List<Language> languages,
        Optional<Divergence> divergence,
        List<Subject> subjects) {

    /** How a country's outlets cover a story. */
    public record CountryCoverage(CountryCode code, int articles, Optional<Instant> firstPublishedAt) {}

    /** How much the tellings of a story disagree. */
    public record Divergence(int conflictingFigures, int disputedClaims) {}

    /**
     * A country that a story is about.
     *
     * @param share of the weight of all countries named, in (0,1]
     * @param confidence share of the origins that name it first, in [0,1]
     */
    public record Subject(CountryCode country, double share, double confidence) {}

    public StoredStory {
        subjects = List.copyOf(subjects);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
    }
}
