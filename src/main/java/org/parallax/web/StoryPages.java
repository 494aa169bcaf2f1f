package org.parallax.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.http.Stories;
import org.parallax.http.StoryComparisons;
import org.parallax.http.query.ComparisonParameters;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.StoryParameters;
import org.parallax.storage.Corpus;
import org.parallax.storage.Cursor;
import org.parallax.storage.Page;
import org.parallax.storage.StoredStory;
import org.parallax.storage.StoryStore;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.CountryBody;
import org.parallax.wire.StorySummaryBody;

/** The list of stories, and each story side by side. */
@Controller
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class StoryPages {
    private final StoryStore store;
    private final Stories stories;
    private final StoryComparisons comparisons;
    private final Templates templates;

    StoryPages(StoryStore store, Stories stories, StoryComparisons comparisons, Templates templates) {
        this.store = store;
        this.stories = stories;
        this.comparisons = comparisons;
        this.templates = templates;
    }

    @Get("/")
    HttpResponse<String> list(HttpRequest<?> request, @RequestBean StoryParameters parameters, @Nullable @QueryValue String corpus) {
        Corpus in = Corpora.read(corpus);
        StoryParameters.Wanted wanted = parameters.read();
        Page<StoredStory> page = store.page(in, wanted.query(), wanted.page());
        StoriesView view = new StoriesView(
                page.items().stream().map(StorySummaryBody::of).toList(),
                page.total(),
                store.countries(in).stream().map(CountryBody::of).toList(),
                filters(request),
                page.next().map(Cursor::encode).map(cursor -> UriBuilder.of(request.getUri()).replaceQueryParam("cursor", cursor).toString()).orElse(null));
        return templates.render("stories.jte", view);
    }

    @Get("/stories/{id}")
    HttpResponse<String> story(HttpRequest<?> request, @PathVariable String id, @RequestBean ComparisonParameters parameters) {
        Corpus in = parameters.readCorpus();
        StoredStory story = stories.get(in, id);
        ComparisonBody comparison = comparisons.view(in, story.id(), story.version(), parameters.read()).body();
        return templates.render("story.jte", StoryView.of(comparison, story.title().orElse("Untitled"), request.getPath(), in.equals(Corpus.LIVE) ? "" : in.name()));
    }

    private static Map<String, String> filters(HttpRequest<?> request) {
        Map<String, String> filters = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> values.stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> filters.put(name, value)));
        return filters;
    }
}
