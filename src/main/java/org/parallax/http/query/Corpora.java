package org.parallax.http.query;

import io.micronaut.core.annotation.Nullable;
import org.parallax.http.problem.ProblemException;
import org.parallax.storage.Corpus;

/** Reads the parameter {@code corpus}. */
public final class Corpora {
    private Corpora() {}

    public static Corpus read(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Corpus.LIVE;
        }
        return Corpus.find(name)
                .orElseThrow(() -> ProblemException.parameter("corpus", "\"" + name + "\" is not allowed; allowed: " + Corpus.ALLOWED));
    }
}
