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
import io.micronaut.http.annotation.QueryValue;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.parallax.article.ArticleId;
import org.parallax.http.answer.Pages;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.Parameters;
import org.parallax.pipeline.StoryEditor;
import org.parallax.storage.CorrectionStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.PageRequest;
import org.parallax.storage.StoredCorrection;
import org.parallax.story.StoryId;
import org.parallax.wire.CorrectionBody;
import org.parallax.wire.ListOf;
import org.parallax.wire.MergeInputBody;
import org.parallax.wire.SplitInputBody;

/** Stories put right by a person: taken apart or together, and that taken back. */
@Controller(Api.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Stories")
class CorrectionController {
    private static final String NUMBER = "Number of the correction";

    private final Stories stories;
    private final StoryEditor editor;
    private final CorrectionStore corrections;
    private final JsonBodies bodies;

    CorrectionController(Stories stories, StoryEditor editor, CorrectionStore corrections, JsonBodies bodies) {
        this.stories = stories;
        this.editor = editor;
        this.corrections = corrections;
        this.bodies = bodies;
    }

    @Post("/stories/{id}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "splitStory",
            summary = "Take articles out of a story, into a story of their own",
            description = """
                    With articles they become one story, with groups each group one. The story goes on with the articles that are left; where \
                    none is, with the first group. The articles stay apart from then on, whatever is imported later; new ones join by evidence.""",
            security = @SecurityRequirement(name = Api.TOKEN))
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SplitInputBody.class)))
    @ApiResponse(responseCode = "201", description = "It holds", content = @Content(schema = @Schema(implementation = CorrectionBody.class)))
    HttpResponse<CorrectionBody> split(
            @Parameter(description = "Id of the story") String id,
            @Body InputStream body,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus)
            throws IOException {
        Corpus in = Corpora.read(corpus);
        StoryId story = stories.getHere(in, id).id();
        CorrectionInput.Split said = CorrectionInput.split(bodies.read(body));
        return respond(in, corpus, editor.split(in, story, said.groups(), said.reason()), said.pointers());
    }

    @Post("/stories/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mergeStories",
            summary = "Take other stories into a story",
            description = "Their articles stay together from then on, whatever is imported later. The old ids answer 301 to this one.",
            security = @SecurityRequirement(name = Api.TOKEN))
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergeInputBody.class)))
    @ApiResponse(responseCode = "201", description = "It holds", content = @Content(schema = @Schema(implementation = CorrectionBody.class)))
    HttpResponse<CorrectionBody> merge(
            @Parameter(description = "Id of the story that the others go into") String id,
            @Body InputStream body,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus)
            throws IOException {
        Corpus in = Corpora.read(corpus);
        StoryId into = stories.getHere(in, id).id();
        CorrectionInput.Merge said = CorrectionInput.merge(bodies.read(body));
        List<StoryId> others = stories.others(in, into, said.stories());
        return respond(in, corpus, editor.merge(in, into, others, said.reason()), Map.of());
    }

    private HttpResponse<CorrectionBody> respond(
            Corpus in, @Nullable String corpus, StoryEditor.Edit edit, Map<ArticleId, String> pointers) {
        return switch (edit) {
            case StoryEditor.Edit.Made(StoredCorrection correction) -> {
                String path = Api.BASE + "/corrections/" + correction.number();
                MutableHttpResponse<CorrectionBody> response = HttpResponse.created(
                        CorrectionBody.of(correction), URI.create(corpus == null ? path : path + "?corpus=" + corpus));
                yield response.header(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            case StoryEditor.Edit.NotInStory(List<ArticleId> articles) -> throw CorrectionInput.invalid(articles.stream()
                    .map(article -> ProblemErrorBody.inBody(pointers.get(article), "article \"" + article + "\" is not in this story"))
                    .toList());
            case StoryEditor.Edit.ChangesNothing() -> throw CorrectionInput.invalid(List.of(ProblemErrorBody.inBody(
                    "", "names every article of the story as one group; at least one must be left, or stand in another group")));
            case StoryEditor.Edit.NoSuchStories(List<StoryId> missing) -> {
                missing.forEach(gone -> stories.getHere(in, gone.value()));
                throw new IllegalStateException(missing + " are stored, and not known");
            }
        };
    }

    @Get("/corrections")
    @Operation(operationId = "listCorrections", summary = "What persons said about stories, the latest first", description = "Also what was taken back.")
    MutableHttpResponse<ListOf<CorrectionBody>> list(
            HttpRequest<?> request,
            @Nullable @QueryValue
            @Parameter(description = "Items of a page", schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
            String limit,
            @Nullable @QueryValue @Parameter(description = "Where the page begins: page.next of the one before") String cursor,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        Parameters parameters = new Parameters();
        PageRequest page = parameters.page(limit, cursor, CorrectionStore.ORDER);
        parameters.check();
        return Pages.respond(request, corrections.page(in, page), CorrectionBody::of);
    }

    @Get("/corrections/{number}")
    @Operation(operationId = "getCorrection", summary = "One correction")
    CorrectionBody get(
            @Parameter(description = NUMBER, schema = @Schema(type = "integer", minimum = "1")) String number,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        return CorrectionBody.of(corrections.find(in, number(number)).orElseThrow(() -> missing(in, number)));
    }

    @Post("/corrections/{number}/undo")
    @Operation(
            operationId = "undoCorrection",
            summary = "Take a correction back",
            description = """
                    From then on evidence decides again, and the corrections that still hold. What was taken back stays in the list and in the \
                    history; taking it back twice changes nothing.""",
            security = @SecurityRequirement(name = Api.TOKEN))
    @ApiResponse(responseCode = "200", description = "It holds no longer", content = @Content(schema = @Schema(implementation = CorrectionBody.class)))
    HttpResponse<CorrectionBody> undo(
            @Parameter(description = NUMBER, schema = @Schema(type = "integer", minimum = "1")) String number,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        StoredCorrection undone = editor.undo(in, number(number)).orElseThrow(() -> missing(in, number));
        return HttpResponse.ok(CorrectionBody.of(undone)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static int number(String text) {
        Parameters parameters = new Parameters();
        int number = parameters.number("number", text, 1, 1, Integer.MAX_VALUE);
        parameters.check();
        return number;
    }

    private static ProblemException missing(Corpus corpus, String number) {
        return ProblemException.notFound("there is no correction " + number + " in corpus " + corpus);
    }
}
