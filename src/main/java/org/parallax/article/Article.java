package org.parallax.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One article as it was published, in one revision.
 *
 * @param revision counts from 1; a changed text is a new revision
 * @param title empty where it is not known
 * @param text exactly the text that is served and that every span points into; empty for a headline-only article
 * @param language {@link Language#UNKNOWN} until it was detected
 */
public record Article(
        ArticleId id,
        int revision,
        Optional<String> title,
        String text,
        Optional<String> url,
        Language language,
        Published published,
        Optional<Instant> retrievedAt,
        Outlet outlet,
        Optional<String> byline,
        Optional<Translation> translation) {

    /** By time of publication (unknown last), then by id: the order in which articles are always told. */
    public static final Comparator<Article> BY_PUBLICATION =
            Comparator.comparing(Article::published, Published.BY_TIME).thenComparing(Article::id);

    private static final Pattern CUT_OFF =
            Pattern.compile("(?:\\u2026|\\.\\.\\.|\\[\\s*\\+\\d{1,9} chars\\s*])[\\s\\])]{0,8}$");

    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1, not " + revision);
        }
    }

    /** Lowercase hexadecimal SHA-256 of {@code text} in UTF-8. */
    public String sourceHash() {
        return ArticleId.sha256(text);
    }

    public boolean isHeadlineOnly() {
        return text.isBlank();
    }

    /** Whether the text ends as a cut-off one does: with an ellipsis, or with a count of what is left. */
    public boolean isTruncated() {
        return CUT_OFF.matcher(text).find();
    }

    public Article withLanguage(Language detected) {
        return new Article(id, revision, title, text, url, detected, published, retrievedAt, outlet, byline, translation);
    }
}
