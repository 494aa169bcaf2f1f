package org.parallax.http.description;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
 * The OpenAPI description of the API: what the build read from the controllers, with what holds for all of them. Every member
 * of an answer is there, null or not, and every request can end with a problem.
 */
@Singleton
class ApiDescription {
    private static final String GENERATED = "/META-INF/swagger/openapi.yml";

    /** How the build names lists of something. */
    private static final Pattern GENERIC_LIST = Pattern.compile("ListOf_(\\w+)Body_");

    /** Bodies that callers send, where what is not known can be left out; and the part of which only one member is there. */
    private static final Set<String> WITH_OPTIONAL_MEMBERS =
            Set.of("ArticleInput", "OutletInput", "TranslationInput", "ComparisonInput", "ComparisonPart", "SplitInput", "MergeInput");

    /** Their kind stands in the JSON and not in the record. */
    private static final Set<String> SELECTORS = Set.of("TextPositionSelector", "TextQuoteSelector");

    private static final Map<String, Object> PROBLEM = Map.of(
            "description", "A problem, RFC 9457",
            "content", Map.of(ProblemBody.MEDIA_TYPE, Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));

    private final Map<String, Object> description;

    ApiDescription() {
        Map<String, Object> generated = Tree.map(VersionThreeOne.of(load()));
        this.description = generated;
        generated.put("servers", List.of(Map.of("url", "/", "description", "This service")));
        Tree.child(Tree.child(generated, "components"), "schemas").forEach(ApiDescription::complete);
        Tree.child(generated, "paths").values().forEach(ApiDescription::addProblem);
    }

    private static Object load() {
        try (InputStream generated = ApiDescription.class.getResourceAsStream(GENERATED)) {
            String yaml = new String(generated.readAllBytes(), StandardCharsets.UTF_8);
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(GENERIC_LIST.matcher(yaml).replaceAll("$1List"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void complete(String name, Object schema) {
        Map<String, Object> members = Tree.child(Tree.map(schema), "properties");
        if (SELECTORS.contains(name)) {
            members.put("type", Map.of("type", "string", "const", name));
        }
        if (!members.isEmpty() && !WITH_OPTIONAL_MEMBERS.contains(name)) {
            Tree.map(schema).put("required", List.copyOf(new TreeSet<>(members.keySet())));
        }
    }

    private static void addProblem(Object path) {
        for (Object operation : Tree.map(path).values()) {
            if (operation instanceof Map<?, ?>) {
                Tree.child(Tree.map(operation), "responses").put("default", PROBLEM);
            }
        }
    }

    Map<String, Object> members() {
        return new LinkedHashMap<>(description);
    }

    String yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDereferenceAliases(true);
        options.setWidth(120);
        return new Yaml(options).dump(description);
    }
}
