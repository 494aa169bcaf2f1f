package org.parallax.text.time;

import java.util.Optional;

/** The tokens {@code [first, end)} of a sentence read as a date, a time of day or both. */
record Parsed(int first, int end, Optional<Meaning> date, Optional<TimeOfDay> time) {
    static Parsed date(int first, int end, Meaning date) {
        return new Parsed(first, end, Optional.of(date), Optional.empty());
    }

    static Parsed time(int first, int end, TimeOfDay time) {
        return new Parsed(first, end, Optional.empty(), Optional.of(time));
    }

    int length() {
        return end - first;
    }
}
