package org.parallax.similarity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Published;

/**
 * What of an article is compared with others, in about 3 KB; a pure function of the article.
 *
 * @param dated when the article is from, for comparison in time: see {@link DateParts}
 * @param language of the article itself
 * @param wordLanguage of the words counted: English where an English translation came with the article
 * @param headline title as published, or its English translation where one came
 * @param title words of the title; of the first sentence where there is no title
 * @param lead words of the beginning of the text; of the title where there is no text
 * @param text words of title and text
 * @param names skeletons of the parts of names, with {@link NameKeys#of}
 * @param leadNames those of them in title and lead
 * @param numbers quantities with unit and value 
 * @param dates days, months and years named in the text
 * @param places countries and places
 * @param shingles five-word shingles of the text as published
 * @param quotes four-word shingles within quotation marks
 * @param creditsAgency whether the text credits a news agency
 * @param labels words and names in readable form, for explanations
 */
public record ArticleProfile(
        ArticleId id,
        Published published,
        Published dated,
        Language language,
        Language wordLanguage,
        Optional<String> headline,
        TermCounts title,
        TermCounts lead,
        TermCounts text,
        TermCounts names,
        TermCounts leadNames,
        TermCounts numbers,
        TermCounts dates,
        TermCounts places,
        TermCounts quotes,
        ShingleSketch shingles,
        boolean creditsAgency,
        ProfileLabels labels) {

    /** By time of publication (unknown last), then by id. */
    public static final Comparator<ArticleProfile> BY_PUBLICATION =
            Comparator.comparing(ArticleProfile::published, Published.BY_TIME).thenComparing(ArticleProfile::id);

    public ArticleProfile {
        Objects.requireNonNull(id);
        Objects.requireNonNull(published);
    }

    /** The term counts, in order. */
    List<TermCounts> parts() {
        return List.of(title, lead, text, names, leadNames, numbers, dates, places, quotes);
    }

    /** The same with other term counts, in order. */
    ArticleProfile with(List<? extends TermCounts> parts) {
        return new ArticleProfile(
                id, published, dated, language, wordLanguage, headline, parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4),
                parts.get(5), parts.get(6), parts.get(7), parts.get(8), shingles, creditsAgency, labels);
    }

    /** Whether the words of both can be compared. */
    boolean sharesWordLanguage(ArticleProfile other) {
        return wordLanguage.primary().equals(other.wordLanguage.primary());
    }
}
