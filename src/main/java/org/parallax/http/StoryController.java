package org.parallax.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.http.answer.Formats;
import org.parallax.http.answer.Pages;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.StoryParameters;
import org.parallax.storage.Corpus;
import org.parallax.storage.Page;
import org.parallax.storage.StoredStory;
import org.parallax.storage.StoryStore;
import org.parallax.wire.ListOf;
import org.parallax.wire.StoryBody;
import org.parallax.wire.StorySummaryBody;
import org.parallax.wire.export.ExportFormat;
import org.parallax.wire.export.Exports;
import org.parallax.wire.export.StoryTable;

/** Stories: lists of them, and each with its articles. */
@Controller(Api.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Stories")
class StoryController {
    private static final Set<ExportFormat> FORMATS = EnumSet.of(ExportFormat.JSON, ExportFormat.CSV, ExportFormat.JSONL);

    private final StoryStore store;
    private final Stories stories;

    StoryController(StoryStore store, Stories stories) {
        this.store = store;
        this.stories = stories;
    }

    @Get("/stories")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "listStories",
            summary = "Stories that fit, a page at a time",
            description = "As text/csv or application/x-ndjson: one row for each article of each story of the page.")
    @ApiResponse(
            responseCode = "200", description = "A page of stories",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "#/components/schemas/StorySummaryList")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string"))
            })
    MutableHttpResponse<?> list(
            HttpRequest<?> request,
            @RequestBean StoryParameters parameters,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        return list(request, parameters, corpus, Optional.empty());
    }

    @Get("/stories.{format}")
    @Produces({"text/csv", "application/x-ndjson", MediaType.APPLICATION_JSON})
    @Operation(operationId = "exportStories", summary = "The same page as a file: .csv or .jsonl")
    @ApiResponse(
            responseCode = "200", description = "A row for each article",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string"))
            })
    MutableHttpResponse<?> export(
            HttpRequest<?> request,
            @Parameter(description = "csv or jsonl") String format,
            @RequestBean StoryParameters parameters,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        return list(request, parameters, corpus, Formats.suffix(format));
    }

    private MutableHttpResponse<?> list(HttpRequest<?> request, StoryParameters parameters, String corpus, Optional<ExportFormat> suffix) {
        ExportFormat format = Formats.choose(request, suffix, FORMATS);
        Corpus in = Corpora.read(corpus);
        StoryParameters.Wanted wanted = parameters.read();
        Page<StoredStory> page = store.page(in, wanted.query(), wanted.page());
        return switch (format) {
            case CSV, JSONL -> export(request, in, page, format);
            case JSON, GRAPHML, GEXF -> Pages.respond(request, page, StorySummaryBody::of);
        };
    }

    private MutableHttpResponse<byte[]> export(HttpRequest<?> request, Corpus corpus, Page<StoredStory> page, ExportFormat format) {
        List<StoryBody> bodies = page.items().stream().map(story -> stories.body(corpus, story)).toList();
        MutableHttpResponse<byte[]> response =
                Formats.respond(Exports.write(StoryTable.of(bodies), format), format, "stories");
        Pages.link(request, response, page);
        return response;
    }

    @Get("/stories/{id}")
    @Operation(operationId = "getStory", summary = "A story with its articles", description = "After a merge the old id answers 301 to the new one.")
    StoryBody get(
            @Parameter(description = "Id of the story") String id,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        return stories.body(in, stories.get(in, id));
    }
}
