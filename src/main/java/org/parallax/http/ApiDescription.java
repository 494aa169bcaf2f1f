package org.parallax.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.http.problem.ProblemBody;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The OpenAPI description of the API: what the build reads from the controllers, with what holds for all of them. Every member
 * of an answer is there, null or not, and every request can end with a problem.
 */
@Singleton
class ApiDescription {
    private static final String GENERATED = "/META-INF/swagger/openapi.yml";

    /** Bodies that callers send, where what is not known can be left out; and the part of which only one member is there. */
    private static final Set<String> WITH_OPTIONAL_MEMBERS = Set.of("ArticleInput", "ComparisonInput", "ComparisonPart");

    /** How the build names lists of something. */
    private static final Pattern GENERIC_LIST = Pattern.compile("ListOf_(\\w+)Body_");

    private static final Map<String, Object> PROBLEM = Map.of(
            "description", "A problem, RFC 9457",
            "content", Map.of(ProblemBody.MEDIA_TYPE, Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));

    private final Map<String, Object> description;

    ApiDescription() {
        try (InputStream generated = ApiDescription.class.getResourceAsStream(GENERATED)) {
            String yaml = new String(generated.readAllBytes(), StandardCharsets.UTF_8);
            this.description = new Yaml(new SafeConstructor(new LoaderOptions())).load(GENERIC_LIST.matcher(yaml).replaceAll("$1List"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        description.put("servers", List.of(Map.of("url", "/", "description", "This service")));
        children(children(description, "components"), "schemas").forEach(ApiDescription::requireMembers);
        children(description, "paths").values().forEach(ApiDescription::addProblem);
    }

    private static void requireMembers(String name, Object schema) {
        Map<String, Object> members = children(map(schema), "properties");
        if (!members.isEmpty() && !WITH_OPTIONAL_MEMBERS.contains(name)) {
            map(schema).put("required", List.copyOf(new TreeSet<>(members.keySet())));
        }
    }

    private static void addProblem(Object path) {
        for (Object operation : map(path).values()) {
            if (operation instanceof Map<?, ?>) {
                children(map(operation), "responses").put("default", PROBLEM);
            }
        }
    }

    Map<String, Object> members() {
        return description;
    }

    String yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDereferenceAliases(true);
        options.setWidth(120);
        return new Yaml(options).dump(description);
    }

    private static Map<String, Object> children(Map<String, Object> parent, String name) {
        return parent.get(name) == null ? Map.of() : map(parent.get(name));
    }

    @SuppressWarnings("unchecked") // The keys of a YAML mapping that was a JSON object are strings.
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
