package org.parallax.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.http.answer.Formats;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;
import org.parallax.http.query.Comparing;
import org.parallax.http.query.Preferences;
import org.parallax.ingest.ArticleReader;
import org.parallax.pipeline.Comparisons;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.ComparisonInputBody;
import org.parallax.wire.ComparisonWriter;
import org.parallax.wire.Fingerprint;
import org.parallax.wire.StoryVersionBody;
import org.parallax.wire.export.ExportFormat;

/** Comparisons of articles that come with the request; nothing is stored. */
@Controller(Api.BASE + "/comparisons")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Comparisons")
class AdHocController {
    private final Comparisons comparisons;
    private final JsonBodies bodies;
    private final Limits limits;
    private final ObjectMapper mapper;

    AdHocController(Comparisons comparisons, JsonBodies bodies, Limits limits, ObjectMapper mapper) {
        this.comparisons = comparisons;
        this.bodies = bodies;
        this.limits = limits;
        this.mapper = mapper;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "compareArticles",
            summary = "Compare articles that are not stored",
            description = "The same articles, in whatever order, give the same bytes. With Prefer: handling=lenient fields may be unknown.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ComparisonInputBody.class)))
    @ApiResponse(
            responseCode = "200", description = "The comparison",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ComparisonBody.class)))
    MutableHttpResponse<byte[]> compare(HttpRequest<?> request, @Body InputStream body) throws IOException {
        JsonNode json = bodies.read(body);
        Grouping grouping = grouping(json.path("by"));
        ArticleReader reader = new ArticleReader(Preferences.read(request, 0).handling());
        List<Article> articles = bodies.articles(list(json), "/articles", reader);
        ComparisonBody comparison = ComparisonWriter.write(
                comparisons.compare(grouping, articles), new StoryVersionBody(null, null), Fingerprint.of(List.of(), articles));
        ComparisonView view =
                new ComparisonView(comparison, mapper.writeValueAsBytes(comparison), new Comparing(grouping, List.of()).text());
        return Formats.respond(view.whole(), ExportFormat.JSON, "comparison")
                .header(HttpHeaders.ETAG, view.tag("whole", ExportFormat.JSON.mediaType()));
    }

    private JsonNode list(JsonNode json) {
        JsonNode list = json.path("articles");
        if (!list.isArray() || list.isEmpty()) {
            throw invalid("/articles", "is required: a list of at least one article");
        }
        if (list.size() > limits.comparedArticles()) {
            throw ProblemException.of(
                    ProblemType.TOO_MANY_ARTICLES,
                    list.size() + " articles are more than " + limits.comparedArticles() + " (setting parallax.limits.compared-articles)",
                    List.of(ProblemErrorBody.inBody("/articles", "at most " + limits.comparedArticles())));
        }
        return list;
    }

    private static Grouping grouping(JsonNode by) {
        if (by.isMissingNode() || by.isNull()) {
            return Grouping.COUNTRY;
        }
        return Grouping.find(by.asText()).orElseThrow(() -> invalid("/by", by + " is not allowed; allowed: " + Comparing.GROUPINGS));
    }

    private static ProblemException invalid(String pointer, String detail) {
        return ProblemException.of(
                ProblemType.INVALID_BODY, pointer + ": " + detail, List.of(ProblemErrorBody.inBody(pointer, detail)));
    }
}
