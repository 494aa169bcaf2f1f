package org.parallax.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.Preferences;
import org.parallax.pipeline.Imports;
import org.parallax.storage.Corpus;
import org.parallax.storage.ImportId;
import org.parallax.storage.ImportProgress;
import org.parallax.wire.ArticleInputBody;
import org.parallax.wire.ImportBody;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Imports: many articles in one request, worked on in the background. */
@Controller(Api.BASE + "/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Articles")
class ImportController {
    private final Imports imports;
    private final ImportSpool spool;
    private final Limits limits;

    ImportController(Imports imports, ImportSpool spool, Limits limits) {
        this.imports = imports;
        this.spool = spool;
        this.limits = limits;
    }

    @Post
    @Consumes({"application/x-ndjson", "application/ndjson", "application/jsonl"})
    @Operation(
            operationId = "importArticles",
            summary = "Take in many articles, one a line",
            description = """
                    Also with Content-Encoding: gzip. Answers 202 at once; with Prefer: wait=30 it waits so many seconds and answers 200 \
                    where the import is done by then. A bad line is reported with its number and never stops the rest. With Prefer: \
                    handling=lenient unknown date, country, outlet or title become null.""",
            security = @SecurityRequirement(name = Api.TOKEN))
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = ArticleInputBody.class)))
    @ApiResponse(responseCode = "202", description = "It runs", content = @Content(schema = @Schema(implementation = ImportBody.class)))
    @ApiResponse(responseCode = "200", description = "It is done", content = @Content(schema = @Schema(implementation = ImportBody.class)))
    HttpResponse<ImportBody> post(
            HttpRequest<?> request,
            @Body InputStream body,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus)
            throws IOException {
        Corpus in = Corpora.read(corpus);
        Preferences preferences = Preferences.read(request, limits.waitSeconds());
        Path file = spool.receive(body);
        ImportProgress started = imports.start(in, preferences.handling(), reader -> spool.open(file, reader));
        ImportProgress progress =
                preferences.longestWait().flatMap(longest -> imports.await(started.id(), longest)).orElse(started);
        MutableHttpResponse<ImportBody> response =
                preferences.longestWait().isPresent() && progress.isFinished() ? HttpResponse.ok() : HttpResponse.accepted();
        preferences.applied().ifPresent(applied -> response.header(Preferences.APPLIED, applied));
        return response.body(ImportBody.of(progress))
                .header(HttpHeaders.LOCATION, Api.BASE + "/imports/" + progress.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Get("/{id}")
    @Operation(operationId = "getImport", summary = "How far an import is, or what it did")
    ImportBody get(@Parameter(description = "Id of the import") String id) {
        return ImportBody.of(find(id));
    }

    @Get("/{id}/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    @Operation(operationId = "watchImport", summary = "The same as server-sent events, after every batch until it is done")
    @ApiResponse(
            responseCode = "200", description = "One event for each step",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM, schema = @Schema(implementation = ImportBody.class)))
    Publisher<Event<ImportBody>> events(@Parameter(description = "Id of the import") String id) {
        ImportId wanted = find(id).id();
        return Flux.<ImportProgress>create(
                        sink -> imports.watch(wanted, progress -> tell(sink, progress)).ifPresent(end -> sink.onDispose(end::run)),
                        FluxSink.OverflowStrategy.LATEST)
                .map(progress -> Event.of(ImportBody.of(progress)));
    }

    private static void tell(FluxSink<ImportProgress> sink, ImportProgress progress) {
        sink.next(progress);
        if (progress.isFinished()) {
            sink.complete();
        }
    }

    private ImportProgress find(String id) {
        return ImportId.find(id).flatMap(imports::find).orElseThrow(() -> ProblemException.notFound("there is no import \"" + id + "\""));
    }
}
