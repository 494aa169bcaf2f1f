package org.parallax.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.query.ComparisonParameters;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.Parameters;
import org.parallax.storage.CorrectionStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoryStore;
import org.parallax.storage.StoryVersion;
import org.parallax.wire.ListOf;
import org.parallax.wire.StoryChangeBody;
import org.parallax.wire.VersionBody;

/** The history of a story, and what each version of it said. */
@Controller(Api.BASE + "/stories/{id}/versions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Stories")
class VersionController {
    private final StoryStore store;
    private final Stories stories;
    private final CorrectionStore corrections;
    private final StoryComparisons comparisons;

    VersionController(StoryStore store, Stories stories, CorrectionStore corrections, StoryComparisons comparisons) {
        this.store = store;
        this.stories = stories;
        this.corrections = corrections;
        this.comparisons = comparisons;
    }

    @Get
    @Operation(operationId = "listVersions", summary = "Every version of a story, the first one first", description = "Also of one that was merged or dissolved. What a person did stands under correction, with its reason.")
    ListOf<StoryChangeBody> list(
            @Parameter(description = "Id of the story") String id,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        List<StoryVersion> versions = store.versions(in, Stories.id(id));
        if (versions.isEmpty()) {
            throw ProblemException.notFound("there is no story \"" + id + "\"");
        }
        return ListOf.whole(versions.stream().map(version -> body(in, version)).toList());
    }

    @Get("/{version}")
    @Operation(
            operationId = "getVersion",
            summary = "What one version of a story said",
            description = "The comparison of that version with what made it. Articles deleted since are left out.")
    MutableHttpResponse<VersionBody> get(
            @Parameter(description = "Id of the story") String id,
            @Parameter(description = "Number of the version", schema = @Schema(type = "integer", minimum = "1")) String version,
            @RequestBean ComparisonParameters parameters) {
        Corpus corpus = parameters.readCorpus();
        int number = number(version);
        StoryVersion found = stories.version(corpus, id, number);
        ComparisonView view = comparisons.view(corpus, found.story(), number, parameters.read());
        return HttpResponse.ok(VersionBody.of(body(corpus, found), view.body()))
                .header(HttpHeaders.ETAG, view.tag("version", found.event().key()));
    }

    private StoryChangeBody body(Corpus corpus, StoryVersion version) {
        return StoryChangeBody.of(version, version.cause().flatMap(cause -> corrections.find(corpus, cause.correction())));
    }

    private static int number(String version) {
        Parameters parameters = new Parameters();
        int number = parameters.number("version", version, 1, 1, Integer.MAX_VALUE);
        parameters.check();
        return number;
    }
}
