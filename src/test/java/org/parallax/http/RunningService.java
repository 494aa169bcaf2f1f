package org.parallax.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.storage.DatabaseAddress;
import org.parallax.testing.TestDatabase;

/** A service on a database of its own, spoken to as callers do. */
final class RunningService implements AutoCloseable {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Service service;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(Service service) {
        this.service = service;
    }

    static RunningService start() {
        return start(ServiceSettings.DEFAULT_HOST, Optional.empty());
    }

    static RunningService start(String host, Optional<String> token) {
        return new RunningService(Service.start(new ServiceSettings(host, 0, TestDatabase.create(), token)));
    }

    /** One on a database that is there, as after a restart. */
    static RunningService on(DatabaseAddress database) {
        return new RunningService(Service.start(new ServiceSettings(ServiceSettings.DEFAULT_HOST, 0, database, Optional.empty())));
    }

    /** One with the sample corpus. */
    static RunningService withSample() {
        RunningService running = start();
        running.post("/api/v1/imports", LINES, sample(), "Prefer", "wait=120, handling=lenient");
        return running;
    }

    static byte[] sample() {
        try {
            return Files.readAllBytes(Path.of("src/main/resources/sample/articles.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param headers name, value, name, value */
    HttpResponse<byte[]> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<byte[]> post(String path, String type, byte[] body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> post(String path, String json, String... headers) {
        return post(path, JSON, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        String port = ":" + service.address().getPort();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) {
        HttpResponse<byte[]> response = get(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + text(response));
        }
        return json(response);
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> response, String name) {
        return String.join(" | ", response.headers().allValues(name));
    }

    /** The values of a member of each item. */
    static List<String> each(JsonNode items, String member) {
        List<String> values = new ArrayList<>();
        items.forEach(item -> values.add(item.path(member).asText()));
        return values;
    }

    Service service() {
        return service;
    }

    @Override
    public void close() {
        service.close();
    }
}
