package org.parallax.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Tells in one line what a source holds: "1 Title | 2 ! what is wrong". */
final class Lines {
    private Lines() {}

    static String told(ArticleSource source) throws IOException {
        StringJoiner told = new StringJoiner(" | ");
        try (source) {
            for (Optional<ArticleSource.Line> line = source.next(); line.isPresent(); line = source.next()) {
                told.add(line.get().number() + " " + told(line.get().reading()));
            }
        }
        return told.toString();
    }

    private static String told(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted.article().title().orElse("untitled");
            case Reading.Rejected rejected -> rejected.problems().stream()
                    .map(problem -> "! " + (problem.pointer() + " " + problem.detail()).strip())
                    .collect(Collectors.joining(", "));
        };
    }
}
