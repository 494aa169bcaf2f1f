package org.parallax.http.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.storage.Corpus;

/** Which perspectives a comparison has, and where its story is. */
@Introspected
public record ComparisonParameters(
        @Nullable @QueryValue
        @Parameter(
                description = "What makes two articles one perspective",
                schema = @Schema(type = "string", allowableValues = {"country", "outlet", "article", "language"}, defaultValue = "country"))
        String by,
        @Nullable @QueryValue
        @Parameter(description = "Compare only these perspectives: their keys, separated by commas", example = "UA,RU")
        String only,
        @Nullable @QueryValue
        @Parameter(description = "Which corpus; live where none is given")
        String corpus) {

    public Corpus readCorpus() {
        return Corpora.read(corpus);
    }

    public Comparing read() {
        Parameters parameters = new Parameters();
        Grouping grouping = parameters.find("by", by, Grouping::find, Comparing.GROUPINGS).orElse(Grouping.COUNTRY);
        List<String> keys = parameters.text("only", only).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        parameters.check();
        return new Comparing(grouping, keys);
    }
}
