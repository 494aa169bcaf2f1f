package org.parallax.cli;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.bench.Measurement;
import org.parallax.http.Service;
import org.parallax.ingest.Handling;
import org.parallax.ingest.IngestSettings;
import org.parallax.ingest.JsonLinesSource;
import org.parallax.pipeline.ImportPipeline;
import org.parallax.storage.Corpus;
import org.parallax.storage.EmbeddedDatabase;
import org.parallax.storage.ImportId;
import org.parallax.wire.ArticleBody;
import org.parallax.wire.WireJson;

/** Times an import as users see it: read, stored durably, put into stories, and the differences of each story counted. */
final class ImportBench {
    private ImportBench() {}

    /** On a PostgreSQL of its own, in a folder that is gone afterwards. */
    static Measurement run(List<Article> articles) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Article article : articles) {
            lines.write(WireJson.mapper().writeValueAsBytes(ArticleBody.of(article, Optional.empty(), Optional.empty())));
            lines.write('\n');
        }
        Path folder = Files.createTempDirectory("parallax-bench");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                ApplicationContext context =
                        ApplicationContext.builder(Service.class).properties(database.address().toProperties()).banner(false).start()) {
            ImportPipeline pipeline = context.getBean(ImportPipeline.class);
            long start = System.nanoTime();
            pipeline.run(
                    ImportId.random(), Corpus.LIVE, Handling.LENIENT,
                    reader -> new JsonLinesSource(new ByteArrayInputStream(lines.toByteArray()), reader, IngestSettings.DEFAULT), progress -> { });
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Measurement("import, all processors", articles.size() / seconds, "articles/s", articles.size());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
