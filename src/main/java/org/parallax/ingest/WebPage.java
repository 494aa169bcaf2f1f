package org.parallax.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of a news site: its text, and what its markup says about the article. */
public final class WebPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ARTICLE_TYPES =
            Set.of("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "LiveBlogPosting", "WebPage");

    private final Document page;
    private final JsonNode linkedData;
    private final String url;
    private final Instant retrievedAt;

    private WebPage(Document page, String url, Instant retrievedAt) {
        this.page = page;
        this.linkedData = linkedData(page);
        this.url = url;
        this.retrievedAt = retrievedAt;
    }

    /** @param charset as the server said; the page itself tells where it did not */
    public static WebPage of(byte[] html, Optional<String> charset, String url, Instant retrievedAt) {
        try {
            String known = charset.filter(WebPage::isKnown).orElse(null);
            return new WebPage(Jsoup.parse(new ByteArrayInputStream(html), known, url), url, retrievedAt);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The article as {@link ArticleReader} reads it; what the page does not tell is missing. */
    public ObjectNode toJson() {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        article.put("url", first(link("canonical"), meta("og:url")).filter(WebPage::isAbsolute).orElse(url));
        first(data("headline"), meta("og:title"), meta("twitter:title"), heading(), Optional.of(page.title()))
                .ifPresent(title -> article.put("title", title));
        article.put("text", HtmlText.of(page));
        language().ifPresent(language -> article.put("language", language));
        first(data("datePublished"), meta("article:published_time"), meta("date"), meta("dc.date"), meta("parsely-pub-date"), time())
                .flatMap(WebPage::time)
                .ifPresent(time -> article.put("publishedAt", time));
        article.put("retrievedAt", retrievedAt.toString());
        first(Optional.ofNullable(linkedData.path("author").path("name").textValue()), meta("author"), meta("article:author"))
                .filter(author -> !author.startsWith("http"))
                .ifPresent(author -> article.put("byline", author));
        ObjectNode outlet = article.putObject("outlet");
        String domain = domain(url);
        outlet.put("name", first(meta("og:site_name"), Optional.ofNullable(linkedData.path("publisher").path("name").textValue()))
                .orElse(domain));
        outlet.put("domain", domain);
        CountryDomains.find(domain).ifPresent(country -> outlet.put("country", country.value()));
        return article;
    }

    /** Dates as pages write them: RFC 3339, without seconds, without a colon in the offset, or a date alone, which begins in UTC. */
    private static Optional<String> time(String written) {
        String text = written.strip().replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        return FieldReader.anyTime(text).map(Instant::toString);
    }

    private Optional<String> language() {
        return first(Optional.of(page.select("html").attr("lang")), meta("og:locale"), meta("content-language"));
    }

    private Optional<String> heading() {
        return Optional.ofNullable(page.selectFirst("article h1, main h1, h1")).map(Element::text);
    }

    private Optional<String> time() {
        return Optional.ofNullable(page.selectFirst("article time[datetime], time[datetime]")).map(element -> element.attr("datetime"));
    }

    private Optional<String> link(String relation) {
        return Optional.ofNullable(page.selectFirst("link[rel=" + relation + "]")).map(element -> element.absUrl("href"));
    }

    private Optional<String> meta(String name) {
        for (Element element : page.select("meta[content]")) {
            if (element.attr("property").equalsIgnoreCase(name) || element.attr("name").equalsIgnoreCase(name)
                    || element.attr("http-equiv").equalsIgnoreCase(name)) {
                return Optional.of(element.attr("content"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> data(String field) {
        return Optional.ofNullable(linkedData.path(field).textValue());
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... candidates) {
        return List.of(candidates).stream().flatMap(Optional::stream).map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    /** What schema.org's JSON-LD says of the article; an empty object where it says nothing. */
    private static JsonNode linkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Deque<JsonNode> open = new ArrayDeque<>();
            parse(script.data()).ifPresent(open::add);
            while (!open.isEmpty()) {
                JsonNode node = open.removeFirst();
                if (isArticle(node)) {
                    return node;
                }
                node.path("@graph").forEach(open::add);
                if (node.isArray()) {
                    node.forEach(open::add);
                }
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        return ARTICLE_TYPES.contains(name) && node.path("headline").isTextual();
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAbsolute(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    private static String domain(String address) {
        try {
            String host = Optional.ofNullable(URI.create(address).getHost()).orElse("unknown").toLowerCase(Locale.ROOT);
            return host.startsWith("www.") ? host.substring("www.".length()) : host;
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
