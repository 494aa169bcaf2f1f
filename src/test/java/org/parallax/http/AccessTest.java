package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.http.RunningService.header;
import static org.parallax.http.RunningService.json;
import static org.parallax.testing.ArticleLines.article;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final String ARTICLE = article("a", "IE", 3, "Trams collide in Aston", "Three trams collided in Aston on Monday.");

    @Test
    void onAnAddressThatOthersReachWritesNeedTheToken() {
        try (RunningService service = RunningService.start("0.0.0.0", Optional.of("secret"))) {
            HttpResponse<byte[]> refused = service.post("/api/v1/articles", ARTICLE);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(header(refused, "WWW-Authenticate")).startsWith("Bearer");
            assertThat(json(refused).path("type").asText()).isEqualTo("/problems/unauthorized");
            assertThat(service.post("/api/v1/articles", ARTICLE, "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
            assertThat(service.send("DELETE", "/api/v1/articles/a").statusCode()).isEqualTo(401);
            assertThat(service.post("/api/v1/articles", ARTICLE, "Authorization", "Bearer secret").statusCode()).isEqualTo(201);
            assertThat(service.get("/api/v1/articles/a").statusCode()).isEqualTo(200);
            assertThat(service.post("/api/v1/comparisons", "{\"articles\":[" + ARTICLE + "]}").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withoutATokenNobodyWritesThere() {
        try (RunningService service = RunningService.start("0.0.0.0", Optional.empty())) {
            assertThat(service.post("/api/v1/articles", ARTICLE, "Authorization", "Bearer ").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void pagesOfOtherSitesReadAndDoNotWrite() {
        try (RunningService service = RunningService.start()) {
            HttpResponse<byte[]> read = service.get("/api/v1/stories", "Origin", "https://elsewhere.example");
            assertThat(header(read, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(read.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
            HttpResponse<byte[]> write = service.post("/api/v1/articles", ARTICLE, "Origin", "https://elsewhere.example");
            assertThat(write.statusCode()).isEqualTo(403);
            assertThat(service.post("/api/v1/articles", ARTICLE, "Origin", "http://localhost:3000").statusCode()).isEqualTo(201);
            assertThat(allowed(service, "/api/v1/comparisons", "POST")).isEqualTo("* POST");
            assertThat(allowed(service, "/api/v1/articles", "POST")).isBlank();
            assertThat(allowed(service, "/api/v1/articles/a", "DELETE")).isBlank();
        }
    }

    /** The origins and the methods that a browser may read with. */
    private static String allowed(RunningService service, String path, String method) {
        HttpResponse<byte[]> preflight = service.send(
                "OPTIONS", path, "Origin", "https://elsewhere.example", "Access-Control-Request-Method", method);
        assertThat(preflight.statusCode()).isEqualTo(204);
        return header(preflight, "Access-Control-Allow-Origin") + " " + header(preflight, "Access-Control-Allow-Methods");
    }
}
