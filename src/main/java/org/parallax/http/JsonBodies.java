package org.parallax.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Article;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.Problem;
import org.parallax.ingest.Reading;

/** Reads JSON bodies: articles, each with every reason why it is none. */
@Singleton
class JsonBodies {
    private final ObjectMapper mapper = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final Limits limits;

    JsonBodies(Limits limits) {
        this.limits = limits;
    }

    JsonNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limits.bodyBytes() + 1);
        if (bytes.length > limits.bodyBytes()) {
            throw Surplus.refuse(
                    body, "the body is longer than " + limits.bodyBytes() + " bytes (setting parallax.limits.body-bytes); imports take more");
        }
        try {
            JsonNode json = mapper.readTree(bytes);
            if (json.isMissingNode()) {
                throw malformed("the body is empty");
            }
            return json;
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
            throw malformed(e.getOriginalMessage() + place);
        }
    }

    private static ProblemException malformed(String detail) {
        return ProblemException.of(ProblemType.MALFORMED_JSON, detail, List.of(ProblemErrorBody.inBody("", detail)));
    }

    /** The article that the body is. */
    Article article(InputStream body, ArticleReader reader) throws IOException {
        return switch (reader.read(read(body))) {
            case Reading.Accepted accepted -> accepted.article();
            case Reading.Rejected(List<Problem> problems) -> throw invalid(errors("", problems));
        };
    }

    /** The articles of a list within the body, with distinct ids. */
    List<Article> articles(JsonNode list, String pointer, ArticleReader reader) {
        List<ProblemErrorBody> errors = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String place = pointer + "/" + i;
            switch (reader.read(list.get(i))) {
                case Reading.Accepted(Article article, List<Problem> warnings) -> {
                    articles.add(article);
                    if (!ids.add(article.id().value())) {
                        errors.add(ProblemErrorBody.inBody(place, "repeats the article with id \"" + article.id() + "\""));
                    }
                }
                case Reading.Rejected(List<Problem> problems) -> errors.addAll(errors(place, problems));
            }
        }
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
        return articles;
    }

    private static List<ProblemErrorBody> errors(String place, List<Problem> problems) {
        return problems.stream().map(problem -> ProblemErrorBody.inBody(place + problem.pointer(), problem.detail())).toList();
    }

    static ProblemException invalid(List<ProblemErrorBody> errors) {
        ProblemErrorBody first = errors.getFirst();
        String place = Optional.ofNullable(first.pointer()).filter(pointer -> !pointer.isEmpty()).map(pointer -> pointer + ": ").orElse("");
        return ProblemException.of(ProblemType.INVALID_ARTICLE, place + first.detail(), errors);
    }
}
