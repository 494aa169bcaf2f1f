package org.parallax.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.article.Translation;

/** Reads one article from JSON as docs/api.md describes it. */
public final class ArticleReader {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private final Handling handling;
    private final Function<String, Optional<CountryCode>> countryOfDomain;

    /** @param countryOfDomain the country of an outlet that is already known, by its domain */
    public ArticleReader(Handling handling, Function<String, Optional<CountryCode>> countryOfDomain) {
        this.handling = handling;
        this.countryOfDomain = countryOfDomain;
    }

    public ArticleReader(Handling handling) {
        this(handling, domain -> Optional.empty());
    }

    public Reading read(JsonNode json) {
        FieldReader fields = new FieldReader(handling);
        if (!json.isObject()) {
            return new Reading.Rejected(List.of(new Problem("", "an article is a JSON object")));
        }
        Optional<String> title = fields.text(json, "title", "/title");
        String text = text(json, fields);
        Optional<String> url = url(json, fields);
        Optional<Instant> publishedAt = fields.time(json, "publishedAt");
        Outlet outlet = outlet(json, fields);
        requireKnown(fields, json, title, text, publishedAt, outlet);
        Optional<ArticleId> id = id(json, fields, url, outlet, publishedAt, title, text);
        Article article = id.map(known -> new Article(
                known, 1, title, text, url, language(json, "language", fields), publishedAt.map(Published::at).orElseGet(Published::unknown),
                fields.time(json, "retrievedAt"), outlet, fields.text(json, "byline", "/byline"), translation(json, fields))).orElse(null);
        return fields.problems.isEmpty() ? new Reading.Accepted(article, fields.warnings) : new Reading.Rejected(fields.problems);
    }

    private void requireKnown(
            FieldReader fields, JsonNode json, Optional<String> title, String text, Optional<Instant> publishedAt, Outlet outlet) {
        if (handling == Handling.STRICT) {
            requireStrictly(fields, json, title, publishedAt, outlet);
        } else if (handling == Handling.LENIENT && title.isEmpty() && text.isBlank()) {
            fields.problem("", "an article needs a title or a text");
        }
    }

    private static void requireStrictly(
            FieldReader fields, JsonNode json, Optional<String> title, Optional<Instant> publishedAt, Outlet outlet) {
        if (title.isEmpty()) {
            fields.problem("/title", "is required");
        }
        if (!json.hasNonNull("text") && !json.hasNonNull("html")) {
            fields.problem("/text", "is required, or html; empty for a headline-only article");
        }
        if (publishedAt.isEmpty() && !json.hasNonNull("publishedAt")) {
            fields.problem("/publishedAt", "is required");
        }
        if (outlet.name().isEmpty()) {
            fields.problem("/outlet/name", "is required");
        }
        if (outlet.country().isEmpty() && fields.problems.stream().noneMatch(known -> known.pointer().equals("/outlet/country"))) {
            fields.problem("/outlet/country", "is required, or a known outlet.domain");
        }
    }

    /** A web address: it is shown as a link, so nothing else may pass for one. */
    private static Optional<String> url(JsonNode json, FieldReader fields) {
        Optional<String> written = fields.text(json, "url", "/url").map(String::strip);
        Optional<String> url = written.filter(address -> WEB_ADDRESS.matcher(address).matches());
        if (written.isPresent() && url.isEmpty()) {
            fields.fault("/url", "must begin with http:// or https:// and hold no white space");
        }
        return url;
    }

    private static String text(JsonNode json, FieldReader fields) {
        Optional<String> plain = fields.text(json, "text", "/text");
        return plain.orElseGet(() -> fields.text(json, "html", "/html").map(HtmlText::extract).orElse(""));
    }

    private static Optional<ArticleId> id(
            JsonNode json, FieldReader fields, Optional<String> url, Outlet outlet, Optional<Instant> publishedAt,
            Optional<String> title, String text) {
        Optional<String> own = fields.text(json, "id", "/id");
        if (own.isEmpty()) {
            return Optional.of(url.map(ArticleId::hashOf).orElseGet(() -> ArticleId.hashOf(
                    outlet.key(), publishedAt.map(Instant::toString).orElse(""), title.orElse(""), text)));
        }
        try {
            return own.map(ArticleId::of);
        } catch (IllegalArgumentException e) {
            fields.problem("/id", e.getMessage());
            return Optional.empty();
        }
    }

    private static Language language(JsonNode json, String name, FieldReader fields) {
        Optional<String> tag = fields.text(json, name, "/" + name);
        Optional<Language> language = tag.flatMap(Language::find);
        if (tag.isPresent() && language.isEmpty()) {
            fields.fault("/" + name, "\"" + tag.get() + "\" is no BCP 47 language tag");
        }
        return language.orElse(Language.UNKNOWN);
    }

    /** The outlet is an object; as a plain name it may have its country beside it. */
    private Outlet outlet(JsonNode json, FieldReader fields) {
        JsonNode node = json.path("outlet");
        boolean plain = node.isTextual();
        JsonNode parts = plain ? json : node;
        if (!plain && !node.isObject() && !node.isNull() && !node.isMissingNode()) {
            fields.fault("/outlet", "must be an object of name, domain and country");
        }
        Optional<String> name = plain ? fields.name(json, "outlet", "/outlet") : fields.name(node, "name", "/outlet/name");
        Optional<String> domain = fields.name(node, "domain", "/outlet/domain").map(ArticleReader::bareDomain);
        String countryPointer = plain ? "/country" : "/outlet/country";
        Optional<String> written = fields.text(parts, "country", countryPointer);
        Optional<CountryCode> country = written.flatMap(CountryCode::find);
        if (written.isPresent() && country.isEmpty()) {
            fields.fault(countryPointer, "\"" + written.get() + "\" is no ISO 3166-1 alpha-2 code");
        }
        return new Outlet(name.map(String::strip), domain, country.or(() -> domain.flatMap(countryOfDomain)));
    }

    private static String bareDomain(String domain) {
        String lower = domain.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    private static Optional<Translation> translation(JsonNode json, FieldReader fields) {
        JsonNode node = json.path("translation");
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<String> text = fields.text(node, "text", "/translation/text");
        Optional<Language> language = fields.text(node, "language", "/translation/language").flatMap(Language::find);
        Optional<String> title = fields.text(node, "title", "/translation/title");
        if (language.isEmpty() || text.isEmpty() && title.isEmpty()) {
            fields.fault("/translation", "needs a language, and a text or a title");
            return Optional.empty();
        }
        return Optional.of(new Translation(
                language.get(), title, text.orElse(""), fields.text(node, "engine", "/translation/engine")));
    }
}
