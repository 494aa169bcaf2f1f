package org.parallax.wire.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.Multigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.parallax.wire.ArticleBody;
import org.parallax.wire.GraphBody;
import org.parallax.wire.GraphEdgeBody;
import org.parallax.wire.GraphNodeBody;

/** The similarity graph of one story or several for graph tools: articles with outlet, country, date and take; links with their reasons. */
public final class GraphExport {
    private static final Map<String, AttributeType> OF_NODE = types("title outlet url publishedAt country language take", "centrality");
    private static final Map<String, AttributeType> OF_EDGE = types("kind reasons", "similarity");

    private final Graph<GraphNodeBody, GraphEdgeBody> graph = new Multigraph<>(GraphEdgeBody.class);
    private final Map<String, ArticleBody> articles = new HashMap<>();

    private GraphExport(GraphBody given, List<ArticleBody> articlesOfNodes) {
        Map<String, GraphNodeBody> nodes = new HashMap<>();
        articlesOfNodes.forEach(article -> articles.put(article.id(), article));
        for (GraphNodeBody node : given.nodes()) {
            nodes.put(node.id(), node);
            graph.addVertex(node);
        }
        given.edges().forEach(edge -> graph.addEdge(nodes.get(edge.source()), nodes.get(edge.target()), edge));
    }

    private static Map<String, AttributeType> types(String texts, String number) {
        Map<String, AttributeType> types = new LinkedHashMap<>();
        for (String name : texts.split(" ")) {
            types.put(name, AttributeType.STRING);
        }
        types.put(number, AttributeType.DOUBLE);
        return types;
    }

    public static byte[] graphml(GraphBody graph, List<ArticleBody> articles) {
        GraphMLExporter<GraphNodeBody, GraphEdgeBody> exporter = new GraphMLExporter<>(node -> xml(node.id()));
        OF_NODE.forEach((name, type) -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.NODE, type));
        OF_EDGE.forEach((name, type) -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.EDGE, type));
        return new GraphExport(graph, articles).write(exporter, exporter);
    }

    public static byte[] gexf(GraphBody graph, List<ArticleBody> articles) {
        GEXFExporter<GraphNodeBody, GraphEdgeBody> exporter =
                new GEXFExporter<>(node -> xml(node.id()), edge -> xml(edge.source() + " - " + edge.target()));
        exporter.setCreator("Parallax");
        OF_NODE.forEach((name, type) -> exporter.registerAttribute(name, GEXFExporter.AttributeCategory.NODE, gexfType(type)));
        OF_EDGE.forEach((name, type) -> exporter.registerAttribute(name, GEXFExporter.AttributeCategory.EDGE, gexfType(type)));
        return new GraphExport(graph, articles).write(exporter, exporter);
    }

    private static GEXFAttributeType gexfType(AttributeType type) {
        return type == AttributeType.DOUBLE ? GEXFAttributeType.DOUBLE : GEXFAttributeType.STRING;
    }

    private byte[] write(
            BaseExporter<GraphNodeBody, GraphEdgeBody> settings, GraphExporter<GraphNodeBody, GraphEdgeBody> exporter) {
        settings.setVertexAttributeProvider(this::attributes);
        settings.setEdgeAttributeProvider(GraphExport::attributes);
        StringWriter text = new StringWriter();
        exporter.exportGraph(graph, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Attribute> attributes(GraphNodeBody node) {
        ArticleBody article = articles.get(node.articleId());
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        put(attributes, "label", article.title());
        put(attributes, "title", article.title());
        put(attributes, "outlet", article.outlet().name());
        put(attributes, "url", article.url());
        put(attributes, "publishedAt", article.publishedAt());
        put(attributes, "country", node.country());
        put(attributes, "language", node.language());
        put(attributes, "take", node.take());
        attributes.put("centrality", DefaultAttribute.createAttribute(node.centrality()));
        return attributes;
    }

    private static Map<String, Attribute> attributes(GraphEdgeBody edge) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        put(attributes, "kind", edge.kind());
        put(attributes, "reasons", edge.reasons().stream()
                .map(reason -> reason.signal() + " " + reason.score() + " (" + reason.detail() + ")")
                .collect(Collectors.joining("; ")));
        attributes.put("similarity", DefaultAttribute.createAttribute(edge.similarity()));
        return attributes;
    }

    private static void put(Map<String, Attribute> attributes, String name, Object value) {
        if (value != null) {
            attributes.put(name, DefaultAttribute.createAttribute(xml(value.toString())));
        }
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String xml(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\t' || c == '\n' || c == '\r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
