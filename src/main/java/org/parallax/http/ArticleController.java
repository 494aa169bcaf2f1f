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
import io.micronaut.http.annotation.Delete;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.http.problem.ProblemBody;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.Parameters;
import org.parallax.http.query.Preferences;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.Problem;
import org.parallax.pipeline.Intake;
import org.parallax.pipeline.Outcome;
import org.parallax.storage.Corpus;
import org.parallax.storage.OutletStore;
import org.parallax.storage.StoredArticle;
import org.parallax.wire.ArticleBody;
import org.parallax.wire.ArticleInputBody;

/** Articles: one in, one out, one away. */
@Controller(Api.BASE + "/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Articles")
class ArticleController {
    private final Articles articles;
    private final Intake intake;
    private final OutletStore outlets;
    private final StoryComparisons comparisons;
    private final JsonBodies bodies;

    ArticleController(
            Articles articles, Intake intake, OutletStore outlets, StoryComparisons comparisons, JsonBodies bodies) {
        this.articles = articles;
        this.intake = intake;
        this.outlets = outlets;
        this.comparisons = comparisons;
        this.bodies = bodies;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addArticle",
            summary = "Take in one article",
            description = """
                    The same article again changes nothing; a changed text becomes a new revision. With Prefer: handling=lenient unknown \
                    date, country, outlet or title become null instead of an error.""",
            security = @SecurityRequirement(name = Api.TOKEN))
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleInputBody.class)))
    @ApiResponse(responseCode = "201", description = "It is new", content = @Content(schema = @Schema(implementation = ArticleBody.class)))
    @ApiResponse(
            responseCode = "200", description = "It was there, or this is a new revision",
            content = @Content(schema = @Schema(implementation = ArticleBody.class)))
    @ApiResponse(
            responseCode = "422", description = "It lacks something or holds something it cannot",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE, schema = @Schema(implementation = ProblemBody.class)))
    HttpResponse<ArticleBody> post(
            HttpRequest<?> request,
            @Body InputStream body,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus)
            throws IOException {
        Corpus in = Corpora.read(corpus);
        Preferences preferences = Preferences.read(request, 0);
        Article article = bodies.article(body, new ArticleReader(preferences.handling(), domain -> outlets.findCountry(in, domain)));
        MutableHttpResponse<ArticleBody> response = switch (intake.take(in, article)) {
            case Outcome.Accepted(Article taken) -> HttpResponse.created(served(in, taken), location(taken, corpus));
            case Outcome.Revised(Article taken) -> HttpResponse.ok(served(in, taken));
            case Outcome.Unchanged(Article known) -> HttpResponse.ok(served(in, known));
            case Outcome.Rejected(List<Problem> problems) -> throw JsonBodies.invalid(problems.stream()
                    .map(problem -> ProblemErrorBody.inBody(problem.pointer(), problem.detail()))
                    .toList());
        };
        preferences.applied().ifPresent(applied -> response.header(Preferences.APPLIED, applied));
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static URI location(Article article, @Nullable String corpus) {
        String path = Api.BASE + "/articles/" + URLEncoder.encode(article.id().value(), StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(corpus == null ? path : path + "?corpus=" + corpus);
    }

    private ArticleBody served(Corpus corpus, Article article) {
        return body(articles.get(corpus, article.id().value()));
    }

    private static ArticleBody body(StoredArticle stored) {
        return ArticleBody.of(stored.article(), stored.story().map(id -> id.value()), stored.reprintOf());
    }

    @Get("/{id}")
    @Operation(operationId = "getArticle", summary = "An article with its text", description = "A deleted one answers 410.")
    ArticleBody get(
            @Parameter(description = "Id of the article") String id,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        return body(articles.get(Corpora.read(corpus), id));
    }

    @Get("/{id}/revisions/{revision}")
    @Operation(operationId = "getRevision", summary = "An earlier or the current revision of an article")
    ArticleBody revision(
            @Parameter(description = "Id of the article") String id,
            @Parameter(description = "Number of the revision", schema = @Schema(type = "integer", minimum = "1")) String revision,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Parameters parameters = new Parameters();
        int number = parameters.number("revision", revision, 1, 1, Integer.MAX_VALUE);
        parameters.check();
        return body(articles.getRevision(Corpora.read(corpus), id, number));
    }

    @Delete("/{id}")
    @Operation(
            operationId = "deleteArticle",
            summary = "Take an article's text away in every revision",
            description = "A tombstone stays: the article answers 410 from then on, and is not taken in again.",
            security = @SecurityRequirement(name = Api.TOKEN))
    @ApiResponse(responseCode = "204", description = "It is gone")
    HttpResponse<Void> delete(
            @Parameter(description = "Id of the article") String id,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        intake.delete(in, articles.id(id)).orElseThrow(() -> articles.missing(in, articles.id(id)));
        comparisons.forget(in);
        return HttpResponse.noContent();
    }
}
