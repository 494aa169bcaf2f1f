package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.article.CodePoints;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.name.NameFinder;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.AttributionFinder;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.QuoteFinder;
import org.parallax.text.quote.Source;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;

/**
 * How well quotations, their speakers and the sources of figures are found in stories with gold annotations, by language.
 *
 * <p>A quotation is right where its span is the gold one but for marks and white space at its ends; its speaker where the
 * names agree by {@link GoldSources}. The source of a figure is that of the narrowest attribution that holds it, as
 * {@code AnalyzedText.findAttribution} takes it.
 */
public final class QuoteEvaluation {
    private static final List<String> COLUMNS = List.of(
            "language", "quotes", "found", "right", "precision", "recall", "F1", "speakers", "speaker accuracy",
            "sourced figures", "source accuracy", "unsourced figures", "false sources");

    private final Map<String, Counts> byLanguage = new TreeMap<>();

    private QuoteEvaluation() {}

    /** Evaluates on a file of stories in the form of {@code comparison-dev/stories.json}. */
    public static EvaluationTable evaluate(Path stories) {
        QuoteEvaluation evaluation = new QuoteEvaluation();
        try {
            new ObjectMapper().readTree(stories.toFile()).forEach(evaluation::addStory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + stories, e);
        }
        return evaluation.table(stories);
    }

    /** What was counted of one language. */
    private static final class Counts {
        int gold;
        int found;
        int right;
        int speakersRight;
        int sourced;
        int sourcesRight;
        int unsourced;
        int falseSources;

        void add(Counts other) {
            gold += other.gold;
            found += other.found;
            right += other.right;
            speakersRight += other.speakersRight;
            sourced += other.sourced;
            sourcesRight += other.sourcesRight;
            unsourced += other.unsourced;
            falseSources += other.falseSources;
        }

        List<Object> row(String name) {
            double precision = ratio(right, found);
            double recall = ratio(right, gold);
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return List.of(
                    name, gold, found, right, precision, recall, f1, right, ratio(speakersRight, right),
                    sourced, ratio(sourcesRight, sourced), unsourced, falseSources);
        }

        private static double ratio(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    private record Read(String text, CodePoints offsets, List<Quote> quotes, List<Attribution> attributions) {
        Span utf16(JsonNode span) {
            return Span.of(offsets.toUtf16(span.get(0).asInt()), offsets.toUtf16(span.get(1).asInt()));
        }
    }

    private void addStory(JsonNode story) {
        Map<String, Read> read = new HashMap<>();
        Map<String, Counts> counts = new HashMap<>();
        for (JsonNode article : story.get("articles")) {
            Language language = Language.of(article.get("language").asText());
            Read one = read(article.get("text").asText(), language);
            Counts count = byLanguage.computeIfAbsent(language.primary(), tag -> new Counts());
            count.found += one.quotes().size();
            read.put(article.get("id").asText(), one);
            counts.put(article.get("id").asText(), count);
        }
        for (JsonNode quote : story.get("quotes")) {
            for (JsonNode mention : quote.get("mentions")) {
                String id = mention.get("article").asText();
                addQuote(read.get(id), read.get(id).utf16(mention.get("span")), quote.get("speaker").asText(), counts.get(id));
            }
        }
        for (JsonNode figure : story.get("figures")) {
            for (JsonNode mention : figure.get("mentions")) {
                String id = mention.get("article").asText();
                addFigure(read.get(id), read.get(id).utf16(mention.get("span")), mention.get("attributedTo"), counts.get(id));
            }
        }
    }

    private static Read read(String text, Language language) {
        List<Sentence> sentences = Segmenter.of(language).segment(text);
        List<Mention> mentions = new NameFinder().find(text, sentences, language);
        List<Quote> quotes = new QuoteFinder().find(text, sentences, mentions, language);
        return new Read(text, CodePoints.of(text), quotes, new AttributionFinder().find(text, sentences, mentions, quotes, language));
    }

    private static void addQuote(Read read, Span gold, String speaker, Counts counts) {
        counts.gold++;
        Optional<Quote> found = read.quotes().stream().filter(quote -> isSame(read.text(), quote.span(), gold)).findFirst();
        if (found.isPresent()) {
            counts.right++;
            boolean right = found.get().speaker().filter(source -> GoldSources.agree(source.name(), speaker)).isPresent();
            counts.speakersRight += right ? 1 : 0;
        }
    }

    private static boolean isSame(String text, Span found, Span gold) {
        return gold.overlaps(found) && bare(found.in(text)).equals(bare(gold.in(text)));
    }

    private static String bare(String words) {
        return words.replaceAll("^[\\p{P}\\p{Z}\\s]+|[\\p{P}\\p{Z}\\s]+$", "");
    }

    private static void addFigure(Read read, Span figure, JsonNode attributedTo, Counts counts) {
        Optional<Source> source = read.attributions().stream()
                .filter(attribution -> attribution.content().contains(figure))
                .min((a, b) -> Integer.compare(a.content().length(), b.content().length()))
                .flatMap(Attribution::source);
        if (attributedTo == null || attributedTo.isNull()) {
            counts.unsourced++;
            counts.falseSources += source.isPresent() ? 1 : 0;
        } else {
            counts.sourced++;
            boolean right = source.filter(found -> GoldSources.agree(found.name(), attributedTo.asText())).isPresent();
            counts.sourcesRight += right ? 1 : 0;
        }
    }

    private EvaluationTable table(Path stories) {
        List<List<Object>> rows = new ArrayList<>();
        Counts all = new Counts();
        byLanguage.forEach((language, counts) -> {
            rows.add(counts.row(language));
            all.add(counts);
        });
        rows.add(all.row("all"));
        return new EvaluationTable("Quotations, speakers and sources in " + stories.getFileName(), COLUMNS, rows);
    }
}
