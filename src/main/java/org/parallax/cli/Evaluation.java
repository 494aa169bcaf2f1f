package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.evaluation.ClusterEvaluation;
import org.parallax.evaluation.ComparisonEvaluation;
import org.parallax.evaluation.EmbeddingEvaluation;
import org.parallax.evaluation.EvaluationTable;
import org.parallax.evaluation.FigureEvaluation;
import org.parallax.evaluation.FigureMentionEvaluation;
import org.parallax.evaluation.PairEvaluation;
import org.parallax.evaluation.QuoteEvaluation;
import org.parallax.evaluation.RecognizersEvaluation;
import org.parallax.similarity.embedding.SentenceEncoder;
import org.parallax.text.TextAnalyzer;

/** What can be measured, and the gold files it is measured on unless others are named. */
enum Evaluation {
    CLUSTERS(List.of(
            "clustering/newscluster_5w1h/articles.jsonl", "clustering/ecbplus/articles.jsonl", "clustering/newswcl50/articles.jsonl",
            "clustering/neus/articles.jsonl", "clustering/meantime/articles.jsonl")) {
        @Override
        List<EvaluationTable> evaluate(List<Path> gold) throws IOException {
            return List.of(ClusterEvaluation.evaluate(gold));
        }
    },
    EMBEDDINGS(CLUSTERS.defaultGold()) {
        @Override
        List<EvaluationTable> evaluate(List<Path> gold) throws IOException {
            try (SentenceEncoder encoder = EmbeddingOption.load()) {
                return List.of(EmbeddingEvaluation.evaluate(gold, encoder));
            }
        }
    },
    PAIRS(List.of("pairs/tgcontest/pairs.jsonl")) {
        @Override
        List<EvaluationTable> evaluate(List<Path> gold) throws IOException {
            return List.of(PairEvaluation.evaluate(gold));
        }
    },
    FIGURES(List.of("comparison-dev/stories.json", "figures/recognizers_text/specs.jsonl")) {
        @Override
        List<EvaluationTable> evaluate(List<Path> gold) throws IOException {
            List<EvaluationTable> tables = new ArrayList<>();
            for (Path file : gold) {
                if (file.toString().endsWith(".jsonl")) {
                    tables.add(RecognizersEvaluation.evaluate(file));
                } else {
                    tables.add(FigureMentionEvaluation.evaluate(file));
                    tables.add(new FigureEvaluation(new TextAnalyzer()::analyze).evaluate(file));
                }
            }
            return tables;
        }
    },
    QUOTES(List.of("comparison-dev/stories.json")) {
        @Override
        List<EvaluationTable> evaluate(List<Path> gold) throws IOException {
            List<EvaluationTable> tables = new ArrayList<>();
            for (Path file : gold) {
                tables.add(QuoteEvaluation.evaluate(file));
            }
            return tables;
        }
    },
    COMPARISON(List.of("comparison-dev/stories.json")) {
        @Override
        List<EvaluationTable> evaluate(List<Path> gold) throws IOException {
            List<EvaluationTable> tables = new ArrayList<>();
            for (Path file : gold) {
                tables.addAll(new ComparisonEvaluation(new TextAnalyzer()::analyze).evaluate(file));
            }
            return tables;
        }
    };

    private final List<String> defaultGold;

    Evaluation(List<String> defaultGold) {
        this.defaultGold = defaultGold;
    }

    /** Paths within the data folder. */
    List<String> defaultGold() {
        return defaultGold;
    }

    abstract List<EvaluationTable> evaluate(List<Path> gold) throws IOException;
}
