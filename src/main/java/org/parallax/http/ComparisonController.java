package org.parallax.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.parallax.http.answer.Formats;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.query.Comparing;
import org.parallax.http.query.ComparisonParameters;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredStory;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.ComparisonPartBody;
import org.parallax.wire.export.ExportFormat;

/** The tellings of a story side by side: whole, and each part alone. */
@Controller(Api.BASE + "/stories/{id}/comparison")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Comparisons")
class ComparisonController {
    private final Stories stories;
    private final StoryComparisons comparisons;
    private final ObjectMapper mapper;

    ComparisonController(Stories stories, StoryComparisons comparisons, ObjectMapper mapper) {
        this.stories = stories;
        this.comparisons = comparisons;
        this.mapper = mapper;
    }

    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getComparison", summary = "Everything in which the tellings of a story agree and differ")
    @ApiResponse(
            responseCode = "200", description = "The comparison",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ComparisonBody.class)))
    MutableHttpResponse<byte[]> whole(
            @Parameter(description = "Id of the story") String id, @RequestBean ComparisonParameters parameters) {
        ComparisonView view = view(id, parameters);
        return Formats.respond(view.whole(), ExportFormat.JSON, id)
                .header(HttpHeaders.ETAG, view.tag("whole", ExportFormat.JSON.mediaType()));
    }

    @Get("/{part}")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson", "application/graphml+xml", "application/gexf+xml"})
    @Operation(
            operationId = "getComparisonPart",
            summary = "One part of a comparison",
            description = """
                    Parts: figures, claims, quotes, wording, omissions, takes, timeline, flow, graph, articles. By suffix or Accept \
                    figures, claims and quotes are also had as .csv and .jsonl, one row for each observation, and graph as .graphml \
                    and .gexf.""")
    @ApiResponse(
            responseCode = "200", description = "The part, with what it is a part of",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ComparisonPartBody.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")),
                @Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")),
                @Content(mediaType = "application/gexf+xml", schema = @Schema(type = "string"))
            })
    MutableHttpResponse<byte[]> part(
            HttpRequest<?> request,
            @Parameter(description = "Id of the story") String id,
            @Parameter(description = "Name of the part, with the suffix of a format if need be", example = "figures") String part,
            @RequestBean ComparisonParameters parameters)
            throws IOException {
        Formats.Named named = Formats.Named.of(part);
        ComparisonPart wanted = ComparisonPart.find(named.name())
                .orElseThrow(() -> ProblemException.notFound("a comparison has no part \"" + named.name() + "\", but " + ComparisonPart.NAMES));
        ExportFormat format = Formats.choose(request, named.format(), wanted.formats());
        ComparisonView view = view(id, parameters);
        byte[] bytes = format == ExportFormat.JSON ? mapper.writeValueAsBytes(wanted.wrap(view.body())) : wanted.export(view.body(), format);
        return Formats.respond(bytes, format, id + "-" + wanted.key()).header(HttpHeaders.ETAG, view.tag(wanted.key(), format.mediaType()));
    }

    private ComparisonView view(String id, ComparisonParameters parameters) {
        Corpus corpus = parameters.readCorpus();
        Comparing comparing = parameters.read();
        StoredStory story = stories.get(corpus, id);
        return comparisons.view(corpus, story.id(), story.version(), comparing);
    }
}
