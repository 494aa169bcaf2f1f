package org.parallax.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.ArticleId;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;

/** Reads what a person says about a story, with everything that is wrong with it. */
final class CorrectionInput {
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_ERRORS = 100;

    private final JsonNode json;
    private final List<ProblemErrorBody> errors = new ArrayList<>();

    private CorrectionInput(JsonNode json) {
        this.json = json;
    }

    /** @param pointers where each article stands in the body */
    record Split(List<List<ArticleId>> groups, Map<ArticleId, String> pointers, Optional<String> reason) {}

    /** @param stories each with where it stands in the body */
    record Merge(Map<String, String> stories, Optional<String> reason) {}

    static Split split(JsonNode json) {
        CorrectionInput input = new CorrectionInput(json);
        input.members("articles", "groups", "reason");
        Map<ArticleId, String> pointers = new LinkedHashMap<>();
        List<List<ArticleId>> groups = new ArrayList<>();
        if (json.hasNonNull("articles") && json.hasNonNull("groups")) {
            input.error("/groups", "is not allowed beside articles");
        } else if (json.hasNonNull("groups")) {
            int size = input.size(json.path("groups"), "/groups", "a list of lists of article ids");
            for (int i = 0; i < size; i++) {
                groups.add(input.articles(json.path("groups").path(i), "/groups/" + i, pointers));
            }
        } else {
            groups.add(input.articles(json.path("articles"), "/articles", pointers));
        }
        Optional<String> reason = input.reason();
        input.check();
        return new Split(groups, pointers, reason);
    }

    static Merge merge(JsonNode json) {
        CorrectionInput input = new CorrectionInput(json);
        input.members("stories", "reason");
        Map<String, String> stories = new LinkedHashMap<>();
        input.texts(json.path("stories"), "/stories", "story").forEach((pointer, id) -> {
            if (stories.putIfAbsent(id, pointer) != null) {
                input.error(pointer, "repeats story \"" + id + "\"");
            }
        });
        Optional<String> reason = input.reason();
        input.check();
        return new Merge(stories, reason);
    }

    private void members(String... allowed) {
        if (!json.isObject()) {
            error("", "is an object with " + String.join(", ", allowed));
            check();
        }
        Set<String> known = new TreeSet<>(Set.of(allowed));
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                error("/" + name.replace("~", "~0").replace("/", "~1"), "is not known; allowed: " + String.join(", ", allowed));
            }
        });
    }

    private List<ArticleId> articles(JsonNode list, String pointer, Map<ArticleId, String> pointers) {
        List<ArticleId> articles = new ArrayList<>();
        texts(list, pointer, "article").forEach((place, text) -> {
            try {
                ArticleId id = ArticleId.of(text);
                articles.add(id);
                if (pointers.putIfAbsent(id, place) != null) {
                    error(place, "repeats article \"" + id + "\"");
                }
            } catch (IllegalArgumentException e) {
                error(place, e.getMessage());
            }
        });
        return articles;
    }

    /** The texts of a list, by where they stand. */
    private Map<String, String> texts(JsonNode list, String pointer, String what) {
        Map<String, String> texts = new LinkedHashMap<>();
        int size = size(list, pointer, "a list of at least one " + what + " id");
        for (int i = 0; i < size; i++) {
            String place = pointer + "/" + i;
            if (list.path(i).isTextual()) {
                texts.put(place, list.path(i).textValue());
            } else {
                error(place, list.path(i) + " is no " + what + " id; allowed: a text");
            }
        }
        return texts;
    }

    /** How many entries a list has that must have one; nought where it is none. */
    private int size(JsonNode list, String pointer, String allowed) {
        if (list.isMissingNode() || list.isNull() || (list.isArray() && list.isEmpty())) {
            error(pointer, "is required: " + allowed);
        } else if (!list.isArray()) {
            error(pointer, "is " + nameOf(list) + "; allowed: " + allowed);
        }
        return list.isArray() ? list.size() : 0;
    }

    private static String nameOf(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> "a text";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            default -> json.toString();
        };
    }

    private Optional<String> reason() {
        JsonNode reason = json.path("reason");
        if (reason.isMissingNode() || reason.isNull()) {
            return Optional.empty();
        }
        String text = reason.textValue();
        if (text == null || text.length() > LONGEST_REASON || text.codePoints().anyMatch(CorrectionInput::isUnstorable)) {
            error("/reason", "is a text of up to " + LONGEST_REASON + " characters without U+0000 and lone surrogates");
            return Optional.empty();
        }
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    private static boolean isUnstorable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    private void error(String pointer, String detail) {
        errors.add(ProblemErrorBody.inBody(pointer, detail));
    }

    private void check() {
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
    }

    /** The problem of a body that is not what is expected; of many errors it lists the first. */
    static ProblemException invalid(List<ProblemErrorBody> errors) {
        ProblemErrorBody first = errors.getFirst();
        String detail = first.pointer() == null || first.pointer().isEmpty() ? "the body " + first.detail() : first.pointer() + ": " + first.detail();
        if (errors.size() <= MOST_ERRORS) {
            return ProblemException.of(ProblemType.INVALID_BODY, detail, errors);
        }
        String more = detail + "; the first " + MOST_ERRORS + " of " + errors.size() + " errors are listed";
        return ProblemException.of(ProblemType.INVALID_BODY, more, errors.subList(0, MOST_ERRORS));
    }
}
