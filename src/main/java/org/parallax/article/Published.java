package org.parallax.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** When an article was published: at a moment, or not known. */
public sealed interface Published {
    /** Known moments first, in order of time. */
    Comparator<Published> BY_TIME =
            Comparator.comparing((Published published) -> published.instant().orElse(Instant.MAX));

    record At(Instant time) implements Published {}

    record Unknown() implements Published {}

    static Published at(Instant time) {
        return new At(time);
    }

    static Published unknown() {
        return new Unknown();
    }

    default Optional<Instant> instant() {
        return switch (this) {
            case At(Instant time) -> Optional.of(time);
            case Unknown() -> Optional.empty();
        };
    }
}
