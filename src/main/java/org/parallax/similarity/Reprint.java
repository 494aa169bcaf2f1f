package org.parallax.similarity;

import java.util.Locale;
import java.util.Optional;
import org.parallax.article.ArticleId;

/**
 * An article that repeats another's text.
 *
 * @param origin the earlier of the two, of equally early ones the lesser id
 * @param copy the other
 * @param containment share of the shorter text's five-word runs that stand in the other
 * @param creditsAgency whether either credits a news agency: then both may go back to a third text
 */
public record Reprint(ArticleId origin, ArticleId copy, Score containment, Extent extent, boolean creditsAgency) {

    /** How much is repeated. */
    public enum Extent {
        /** From .8 on. */
        COPY,
        /** From .5 to .8. */
        EDITED_COPY,
        /** From .2 to .5: no reprint yet, and both remain origins. */
        SHARED_PASSAGES;

        private static final double COPY_FROM = .8;
        private static final double EDITED_COPY_FROM = .5;
        private static final double SHARED_FROM = .2;

        static Optional<Extent> of(Score containment) {
            if (containment.value() < SHARED_FROM) {
                return Optional.empty();
            }
            boolean edited = containment.value() >= EDITED_COPY_FROM;
            return Optional.of(containment.value() >= COPY_FROM ? COPY : edited ? EDITED_COPY : SHARED_PASSAGES);
        }

        /** Whether both count as one origin. */
        public boolean isReprint() {
            return this != SHARED_PASSAGES;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Compares two texts; empty where they share less than a passage. */
    public static Optional<Reprint> find(ArticleProfile a, ArticleProfile b) {
        Score containment = a.shingles().containment(b.shingles());
        boolean aFirst = ArticleProfile.BY_PUBLICATION.compare(a, b) <= 0;
        return Extent.of(containment).map(extent -> new Reprint(
                aFirst ? a.id() : b.id(), aFirst ? b.id() : a.id(), containment, extent, a.creditsAgency() || b.creditsAgency()));
    }

    String words() {
        String credit = creditsAgency ? "; a news agency is credited" : "";
        return String.format(Locale.ROOT, "%s: %.0f%% of the five-word runs of the shorter text stand in the other%s",
                extent.words(), 100 * containment.value(), credit);
    }
}
