package org.parallax.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parallax.http.Stories;
import org.parallax.http.StoryComparisons;
import org.parallax.http.query.Comparing;
import org.parallax.storage.Page;
import org.parallax.storage.PageRequest;
import org.parallax.storage.StoredStory;
import org.parallax.storage.StoryQuery;
import org.parallax.storage.StoryStore;
import org.parallax.wire.ArticleBody;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.GraphBody;
import org.parallax.wire.GraphEdgeBody;
import org.parallax.wire.GraphNodeBody;
import org.parallax.wire.export.ClaimTable;
import org.parallax.wire.export.CsvWriter;
import org.parallax.wire.export.ExportFormat;
import org.parallax.wire.export.Exports;
import org.parallax.wire.export.FigureTable;
import org.parallax.wire.export.GraphExport;
import org.parallax.wire.export.QuoteTable;
import org.parallax.wire.export.StoryTable;
import org.parallax.wire.export.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the stories of a corpus say, as files for other programs. */
@Command(
        name = "export",
        description = {
            "Writes what the stories of a corpus say: one row for every article (stories), figure report, claim stance or quotation.",
            "The suffix of --out is the format: .csv or .jsonl; for graph .graphml or .gexf."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final int PAGE = 200;

    /** What can be exported. */
    enum What {
        STORIES, FIGURES, CLAIMS, QUOTES, GRAPH
    }

    @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private What what;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; standard output as CSV (a graph as GraphML) without it.")
    @Nullable private Path out;

    @Mixin
    private DatabaseOptions database;

    /** Takes one story after the other. */
    private interface Sink {
        void take(StoredStory story) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat format = format();
        try (DatabaseOptions.Opened opened = database.open();
                ApplicationContext context = opened.context();
                Output output = Output.to(out)) {
            if (what == What.GRAPH) {
                writeGraph(context, output, format);
            } else {
                writeTable(context, output, format);
            }
            output.complete();
        }
        return 0;
    }

    private ExportFormat format() {
        boolean graph = what == What.GRAPH;
        if (out == null || out.toString().equals("-")) {
            return graph ? ExportFormat.GRAPHML : ExportFormat.CSV;
        }
        String name = out.getFileName().toString();
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        ExportFormat format = ExportFormat.ofSuffix(suffix).orElse(ExportFormat.JSON);
        boolean fits = graph ? format == ExportFormat.GRAPHML || format == ExportFormat.GEXF : format == ExportFormat.CSV || format == ExportFormat.JSONL;
        if (!fits) {
            throw new UserError("--out " + out + ": the suffix is the format, and " + what.name().toLowerCase(Locale.ROOT) + " can be "
                    + (graph ? ".graphml or .gexf" : ".csv or .jsonl"));
        }
        return format;
    }

    private void writeTable(ApplicationContext context, Output output, ExportFormat format) throws IOException {
        Writer text = new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8);
        CsvWriter csv = new CsvWriter(text);
        boolean[] begun = {false};
        forEachStory(context, story -> {
            Table table = table(context, story);
            if (format == ExportFormat.CSV) {
                if (!begun[0]) {
                    csv.header(table);
                }
                csv.rows(table);
            } else {
                text.flush();
                output.stream().write(Exports.jsonLines(table));
            }
            begun[0] = true;
        });
        text.flush();
    }

    private Table table(ApplicationContext context, StoredStory story) {
        return switch (what) {
            case STORIES -> StoryTable.of(List.of(context.getBean(Stories.class).body(database.corpus(), story)));
            case FIGURES -> FigureTable.of(comparison(context, story));
            case CLAIMS -> ClaimTable.of(comparison(context, story));
            case QUOTES -> QuoteTable.of(comparison(context, story));
            case GRAPH -> throw new IllegalArgumentException("a graph is no table");
        };
    }

    /** One graph of all stories, which have no edges between them. */
    private void writeGraph(ApplicationContext context, Output output, ExportFormat format) throws IOException {
        List<GraphNodeBody> nodes = new ArrayList<>();
        List<GraphEdgeBody> edges = new ArrayList<>();
        List<ArticleBody> articles = new ArrayList<>();
        forEachStory(context, story -> {
            ComparisonBody comparison = comparison(context, story);
            nodes.addAll(comparison.graph().nodes());
            edges.addAll(comparison.graph().edges());
            articles.addAll(comparison.articles());
        });
        if (articles.isEmpty()) {
            throw new UserError("corpus " + database.corpus() + " has no stories");
        }
        GraphBody all = new GraphBody(nodes, edges);
        output.stream().write(format == ExportFormat.GEXF ? GraphExport.gexf(all, articles) : GraphExport.graphml(all, articles));
    }

    private ComparisonBody comparison(ApplicationContext context, StoredStory story) {
        return context.getBean(StoryComparisons.class)
                .view(database.corpus(), story.id(), story.version(), Comparing.BY_COUNTRY)
                .body();
    }

    private void forEachStory(ApplicationContext context, Sink sink) throws IOException {
        StoryStore store = context.getBean(StoryStore.class);
        PageRequest request = PageRequest.first(PAGE);
        while (true) {
            Page<StoredStory> page = store.page(database.corpus(), StoryQuery.ALL, request);
            try (Progress progress = new Progress("stories", page.total())) {
                for (StoredStory story : page.items()) {
                    sink.take(story);
                    progress.step();
                }
            }
            if (page.next().isEmpty()) {
                return;
            }
            request = new PageRequest(PAGE, page.next());
        }
    }
}
