package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.similarity.ProfileMaker;
import org.parallax.similarity.WeightedProfile;
import org.parallax.story.StorySettings;

/** How often two articles are rightly told to report the same event or not; each pair on its own, without other articles of its story. */
public final class PairEvaluation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL = "all";

    private PairEvaluation() {}

    private record Pair(String language, boolean sameEvent, ArticleProfile a, ArticleProfile b) {}

    /** A row for each file, and below it one for each language. */
    public static EvaluationTable evaluate(List<Path> files) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (Path file : files) {
            List<Pair> pairs = read(file);
            DocumentFrequencies frequencies = DocumentFrequencies.reference().copy();
            pairs.forEach(pair -> {
                frequencies.add(pair.a);
                frequencies.add(pair.b);
            });
            TreeSet<String> languages = new TreeSet<>();
            pairs.forEach(pair -> languages.add(pair.language));
            String name = file.toAbsolutePath().getParent().getFileName().toString();
            rows.add(row(name, pairs, frequencies));
            for (String language : languages) {
                rows.add(row("  " + language, pairs.stream().filter(pair -> pair.language.equals(language)).toList(), frequencies));
            }
        }
        return new EvaluationTable("Pairs of articles: one event or not",
                List.of("pairs file", "pairs", "of one event", "P", "R", "F1", "accuracy"), rows);
    }

    private static List<Object> row(String name, List<Pair> pairs, DocumentFrequencies frequencies) {
        ArticleLinker linker = new ArticleLinker();
        int joined = 0;
        int right = 0;
        int same = 0;
        int agreed = 0;
        for (Pair pair : pairs) {
            double logOdds = linker.logOdds(WeightedProfile.of(pair.a, frequencies), WeightedProfile.of(pair.b, frequencies));
            boolean join = logOdds >= StorySettings.DEFAULT.joinLogOdds();
            joined += join ? 1 : 0;
            same += pair.sameEvent ? 1 : 0;
            right += join && pair.sameEvent ? 1 : 0;
            agreed += join == pair.sameEvent ? 1 : 0;
        }
        double precision = joined == 0 ? 1 : (double) right / joined;
        double recall = same == 0 ? 1 : (double) right / same;
        return List.of(name, pairs.size(), same, precision, recall, ClusterScores.harmonic(precision, recall), (double) agreed / pairs.size());
    }

    private static List<Pair> read(Path file) throws IOException {
        ProfileMaker maker = new ProfileMaker();
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode json = JSON.readTree(line);
                pairs.add(new Pair(json.path("lang").asText(), json.path("same_event").asBoolean(),
                        maker.of(article(json, "1")), maker.of(article(json, "2"))));
            }
        }
        return pairs;
    }

    private static Article article(JsonNode json, String side) {
        Optional<String> title = Optional.ofNullable(json.path("title" + side).textValue()).filter(words -> !words.isBlank());
        return new Article(ArticleId.of(json.path("id").asText() + " " + side), 1, title, json.path("text" + side).asText(""),
                Optional.empty(), Language.find(json.path("lang").asText()).orElse(Language.UNKNOWN), Published.unknown(), Optional.empty(),
                Outlet.UNKNOWN, Optional.empty(), Optional.empty());
    }
}
