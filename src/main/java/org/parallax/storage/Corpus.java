package org.parallax.storage;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a set of articles and stories that is kept apart from every other: 1 to 63 of {@code a-z 0-9 _ -}, a letter or digit first. */
public record Corpus(String name) implements Comparable<Corpus> {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");

    /** The corpus meant where none is named. */
    public static final Corpus LIVE = new Corpus("live");

    /** What a name looks like, for messages. */
    public static final String ALLOWED = "1 to 63 lower-case letters, digits, \"_\" and \"-\", a letter or digit first";

    public Corpus {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a corpus name is " + ALLOWED + ", not \"" + name + "\"");
        }
    }

    /** Reads a name; empty where it is none. */
    public static Optional<Corpus> find(String name) {
        return NAME.matcher(name).matches() ? Optional.of(new Corpus(name)) : Optional.empty();
    }

    @Override
    public int compareTo(Corpus other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
