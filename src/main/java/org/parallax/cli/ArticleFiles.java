package org.parallax.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parallax.article.Article;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.Handling;
import org.parallax.ingest.Problem;
import org.parallax.ingest.Reading;

/** Reads articles from JSON lines for work that stores nothing: what is unknown stays unknown, and is warned of. */
final class ArticleFiles {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final PrintWriter warnings;
    private int badLines;

    ArticleFiles(PrintWriter warnings) {
        this.warnings = warnings;
    }

    /** In order of the lines; a line that is no JSON object is warned of and left out. */
    List<Article> read(Path file) throws IOException {
        ArticleReader reader = new ArticleReader(Handling.TOLERANT);
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(reader, number == 1 ? withoutByteOrderMark(line) : line, file + ":" + number, articles);
                }
            }
        }
        return articles;
    }

    /** Lines of all files read so far that were left out. */
    int badLines() {
        return badLines;
    }

    private void read(ArticleReader reader, String line, String place, List<Article> articles) {
        try {
            JsonNode json = JSON.readTree(line);
            switch (reader.read(json)) {
                case Reading.Accepted accepted -> {
                    articles.add(accepted.article());
                    accepted.warnings().forEach(problem -> warn(place, problem));
                }
                case Reading.Rejected rejected -> {
                    badLines++;
                    rejected.problems().forEach(problem -> warn(place, problem));
                }
            }
        } catch (JsonProcessingException e) {
            badLines++;
            warn(place, new Problem("", "is no JSON: " + e.getOriginalMessage()));
        }
    }

    private void warn(String place, Problem problem) {
        warnings.println(place + ": " + (problem.pointer().isEmpty() ? "" : problem.pointer() + " ") + problem.detail());
        warnings.flush();
    }

    private static BufferedReader open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UserError(file + " is a folder");
        }
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }
}
