package org.parallax.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.Preferences;
import org.parallax.ingest.ArticleReader;
import org.parallax.pipeline.ArticleMatcher;
import org.parallax.pipeline.StoryMatch;
import org.parallax.storage.Corpus;
import org.parallax.storage.OutletStore;
import org.parallax.storage.StoredArticle;
import org.parallax.storage.StoredStory;
import org.parallax.wire.ArticleInputBody;
import org.parallax.wire.ArticleTakesBody;
import org.parallax.wire.MatchBody;
import org.parallax.wire.MatchBody.MatchedStoryBody;
import org.parallax.wire.StorySummaryBody;
import org.parallax.wire.StoryTakeBody;

/** From an article to how others tell its event. */
@Controller(Api.BASE + "/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Articles")
class MatchController {
    private final ArticleMatcher matcher;
    private final Articles articles;
    private final Stories stories;
    private final Takes takes;
    private final OutletStore outlets;
    private final JsonBodies bodies;

    MatchController(
            ArticleMatcher matcher, Articles articles, Stories stories, Takes takes, OutletStore outlets, JsonBodies bodies) {
        this.matcher = matcher;
        this.articles = articles;
        this.stories = stories;
        this.takes = takes;
        this.outlets = outlets;
        this.bodies = bodies;
    }

    @Post("/match")
    @Status(HttpStatus.OK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "matchArticle",
            summary = "The stories and takes that an article belongs with",
            description = "Nothing is stored. With Prefer: handling=lenient date, country, outlet or title may be unknown.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleInputBody.class)))
    MatchBody match(
            HttpRequest<?> request,
            @Body InputStream body,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus)
            throws IOException {
        Corpus in = Corpora.read(corpus);
        ArticleReader reader =
                new ArticleReader(Preferences.read(request, 0).handling(), domain -> outlets.findCountry(in, domain));
        Article article = bodies.article(body, reader);
        List<MatchedStoryBody> matched = new ArrayList<>();
        List<StoryTakeBody> found = new ArrayList<>();
        for (StoryMatch match : matcher.match(in, article)) {
            if (match.belongs()) {
                StoredStory story = stories.get(in, match.story().value());
                MatchedStoryBody shown = MatchedStoryBody.of(StorySummaryBody.of(story), match, article.id().value());
                matched.add(shown);
                found.addAll(takes.of(in, story, false, shown.articles().getFirst().articleId()));
            }
        }
        return new MatchBody(matched, found);
    }

    @Get("/{id}/takes")
    @Operation(
            operationId = "listTakes",
            summary = "How other countries tell the event of an article",
            description = "Labelled groups of articles: the takes of others on its story, its own take, then those on neighbouring stories.")
    ArticleTakesBody takes(
            @Parameter(description = "Id of the article") String id,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Corpus in = Corpora.read(corpus);
        StoredArticle article = articles.get(in, id);
        List<StoryTakeBody> found = new ArrayList<>();
        article.story().ifPresent(own -> found.addAll(takes.of(in, stories.get(in, own.value()), false, id)));
        for (StoryMatch match : matcher.match(in, article.article())) {
            if (match.isNear() && article.story().filter(match.story()::equals).isEmpty()) {
                found.addAll(takes.of(in, stories.get(in, match.story().value()), true, id));
            }
        }
        return new ArticleTakesBody(id, article.story().map(own -> own.value()).orElse(null), found);
    }
}
