package org.parallax.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.query.Comparing;
import org.parallax.http.query.Corpora;
import org.parallax.pipeline.StoryDesk;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredStory;
import org.parallax.story.NearStory;
import org.parallax.wire.ExplanationBody;
import org.parallax.wire.ExplanationText;
import org.parallax.wire.ExplanationWriter;
import org.parallax.wire.StoryGraphBody;

/** Why articles are in one story, or in two. */
@Controller(Api.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Stories")
class ExplanationController {
    private final Stories stories;
    private final Articles articles;
    private final ArticleStore store;
    private final StoryDesk desk;
    private final StoryComparisons comparisons;

    ExplanationController(Stories stories, Articles articles, ArticleStore store, StoryDesk desk, StoryComparisons comparisons) {
        this.stories = stories;
        this.articles = articles;
        this.store = store;
        this.desk = desk;
        this.comparisons = comparisons;
    }

    @Get("/stories/{id}/graph")
    @Operation(
            operationId = "getStoryGraph",
            summary = "Why the articles of a story are together, and what is kept apart from it",
            description = """
                    Nodes are articles; an edge of kind reprint leads from the earlier article to the one that repeats it. Under apart stand the \
                    stories that come closest to being one with this one, and why they are not.""")
    StoryGraphBody graph(
            @Parameter(description = "Id of the story") String id,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        StoredStory story = stories.get(in, id);
        List<StoryGraphBody.ApartBody> apart = new ArrayList<>();
        for (NearStory near : desk.near(in, story.id())) {
            store.find(in, near.own()).ifPresent(own -> store.find(in, near.near()).ifPresent(
                    other -> apart.add(ExplanationWriter.apart(own.article(), other.article(), near))));
        }
        return StoryGraphBody.of(comparisons.view(in, story.id(), story.version(), Comparing.BY_COUNTRY).body(), apart);
    }

    @Get("/articles/{id}/links/{other}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "explainLink",
            summary = "Why two articles are in one story, or in two",
            description = "Every signal with its value, its weight and what it adds to the log-odds; then what their stories come to. As text/plain: to read.")
    @ApiResponse(
            responseCode = "200", description = "The decision, taken apart",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExplanationBody.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = "string"))
            })
    MutableHttpResponse<?> explain(
            HttpRequest<?> request,
            @Parameter(description = "Id of an article") String id,
            @Parameter(description = "Id of another article") String other,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        Article a = articles.get(in, id).article();
        Article b = articles.get(in, other).article();
        if (a.id().equals(b.id())) {
            throw ProblemException.parameter("other", "is the article itself; allowed: the id of another one");
        }
        ExplanationBody explanation = desk.explain(in, a.id(), b.id())
                .map(found -> ExplanationWriter.write(a, b, found))
                .orElseThrow(() -> ProblemException.notFound("one of the articles is in no story yet"));
        return respond(request, explanation).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static MutableHttpResponse<?> respond(HttpRequest<?> request, ExplanationBody explanation) {
        boolean toRead = request.accept().stream().findFirst().filter(MediaType.TEXT_PLAIN_TYPE::equals).isPresent();
        return toRead
                ? HttpResponse.ok(ExplanationText.of(explanation).getBytes(StandardCharsets.UTF_8))
                        .contentType(MediaType.of("text/plain; charset=utf-8"))
                : HttpResponse.ok(explanation);
    }
}
