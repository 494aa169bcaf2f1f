package org.parallax.http;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.export.ClaimTable;
import org.parallax.wire.export.ExportFormat;
import org.parallax.wire.export.Exports;
import org.parallax.wire.export.FigureTable;
import org.parallax.wire.export.GraphExport;
import org.parallax.wire.export.QuoteTable;

/** A part of a comparison that can be had alone, and the formats it can be had in. */
enum ComparisonPart {
    FIGURES(ComparisonBody::figures, ExportFormat.CSV, ExportFormat.JSONL),
    CLAIMS(ComparisonBody::claims, ExportFormat.CSV, ExportFormat.JSONL),
    QUOTES(ComparisonBody::quotes, ExportFormat.CSV, ExportFormat.JSONL),
    WORDING(ComparisonBody::wording),
    OMISSIONS(ComparisonBody::omissions),
    TAKES(ComparisonBody::takes),
    TIMELINE(ComparisonBody::timeline),
    FLOW(ComparisonBody::flow),
    GRAPH(ComparisonBody::graph, ExportFormat.GRAPHML, ExportFormat.GEXF),
    ARTICLES(ComparisonBody::articles);

    /** The names of all parts, for messages. */
    static final String NAMES = Arrays.stream(values()).map(ComparisonPart::key).collect(Collectors.joining(", "));

    private final Function<ComparisonBody, Object> content;
    private final Set<ExportFormat> formats;

    ComparisonPart(Function<ComparisonBody, Object> content, ExportFormat... exports) {
        this.content = content;
        this.formats = EnumSet.of(ExportFormat.JSON, exports);
    }

    /** The name callers use: lower case. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<ExportFormat> formats() {
        return formats;
    }

    static Optional<ComparisonPart> find(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    /** The part under its own name, with what it is a part of. */
    Map<String, Object> wrap(ComparisonBody comparison) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("story", comparison.story());
        body.put("engineVersion", comparison.engineVersion());
        body.put("configHash", comparison.configHash());
        body.put("inputHash", comparison.inputHash());
        body.put("by", comparison.by());
        body.put(key(), content.apply(comparison));
        return body;
    }

    byte[] export(ComparisonBody comparison, ExportFormat format) {
        return switch (format) {
            case GRAPHML -> GraphExport.graphml(comparison.graph(), comparison.articles());
            case GEXF -> GraphExport.gexf(comparison.graph(), comparison.articles());
            case CSV, JSONL -> Exports.write(
                    switch (this) {
                        case FIGURES -> FigureTable.of(comparison);
                        case CLAIMS -> ClaimTable.of(comparison);
                        case QUOTES -> QuoteTable.of(comparison);
                        case WORDING, OMISSIONS, TAKES, TIMELINE, FLOW, GRAPH, ARTICLES ->
                            throw new IllegalArgumentException(this + " is no table");
                    },
                    format);
            case JSON -> throw new IllegalArgumentException("JSON is no export");
        };
    }
}
