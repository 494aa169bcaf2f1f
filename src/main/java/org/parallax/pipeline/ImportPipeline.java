package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.parallax.article.Article;
import org.parallax.article.CountryCode;
import org.parallax.article.Outlet;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.ArticleSource;
import org.parallax.ingest.Handling;
import org.parallax.ingest.Problem;
import org.parallax.ingest.Reading;
import org.parallax.storage.Corpus;
import org.parallax.storage.ImportId;
import org.parallax.storage.ImportProgress;
import org.parallax.storage.ImportStore;
import org.parallax.storage.OutletStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An import from its first line to its last: read a batch, take it in, say so; then measure the stories it changed. */
@Singleton
public class ImportPipeline {
    private static final Logger LOG = LoggerFactory.getLogger(ImportPipeline.class);

    /** How long an import waits for its stories to be measured, seconds; what is slower goes on in the background. */
    private static final int LONGEST_MEASURING = 15;

    private final Intake intake;
    private final OutletStore outlets;
    private final ImportStore imports;
    private final DivergenceMeter meter;
    private final Clock clock;
    private final int batchSize;

    ImportPipeline(
            Intake intake, OutletStore outlets, ImportStore imports, DivergenceMeter meter, Clock clock, PipelineSettings settings) {
        this.intake = intake;
        this.outlets = outlets;
        this.imports = imports;
        this.meter = meter;
        this.clock = clock;
        this.batchSize = settings.batchSize();
    }

    /** An article with the place it was read at. */
    private record Arrived(long line, Article article) {}

    /**
     * Runs an import to its end. Whatever {@code watcher} is told of as taken in survives any crash.
     *
     * @param watcher told at the start, after each batch and at the end
     * @return the last of what the watcher was told; failed where the source could not be read to its end
     */
    public ImportProgress run(ImportId id, Corpus corpus, Handling handling, SourceOpener opener, Consumer<ImportProgress> watcher) {
        ImportTally tally = new ImportTally(id, corpus, clock.instant());
        imports.begin(tally.running());
        watcher.accept(tally.running());
        ImportProgress.Status status = ImportProgress.Status.FAILED;
        try {
            read(corpus, handling, opener, tally, watcher);
            meter.measureSoon(corpus).completeOnTimeout(null, LONGEST_MEASURING, TimeUnit.SECONDS).join();
            status = ImportProgress.Status.DONE;
        } catch (IOException e) {
            tally.note(0, new Problem("", "the source could not be read to its end: " + Optional.ofNullable(e.getMessage()).orElse("it is cut off")));
        } catch (RuntimeException e) {
            LOG.error("import {} failed", id, e);
            tally.note(0, new Problem("", "the import failed and is in the log; what was counted is stored"));
        }
        ImportProgress last = tally.finished(status, clock.instant());
        imports.update(last);
        watcher.accept(last);
        return last;
    }

    private void read(Corpus corpus, Handling handling, SourceOpener opener, ImportTally tally, Consumer<ImportProgress> watcher)
            throws IOException {
        Map<String, CountryCode> countries = new ConcurrentHashMap<>(outlets.countriesOfDomains(corpus));
        ArticleReader reader = new ArticleReader(handling, domain -> Optional.ofNullable(countries.get(domain)));
        try (ArticleSource source = opener.open(reader)) {
            List<Arrived> batch = new ArrayList<>();
            int read = 0;
            for (Optional<ArticleSource.Line> line = source.next(); line.isPresent(); line = source.next()) {
                long number = line.get().number();
                switch (line.get().reading()) {
                    case Reading.Rejected(List<Problem> problems) -> tally.count(number, new Outcome.Rejected(problems));
                    case Reading.Accepted(Article article, List<Problem> warnings) -> {
                        learn(article.outlet(), countries);
                        batch.add(new Arrived(number, article));
                    }
                }
                read++;
                if (read % batchSize == 0) {
                    takeIn(corpus, batch, tally, watcher);
                }
            }
            takeIn(corpus, batch, tally, watcher);
        }
    }

    /** A domain whose country one line tells is known on the lines after it. */
    private static void learn(Outlet outlet, Map<String, CountryCode> countries) {
        outlet.domain().ifPresent(domain -> outlet.country().ifPresent(country -> countries.putIfAbsent(domain, country)));
    }

    private void takeIn(Corpus corpus, List<Arrived> batch, ImportTally tally, Consumer<ImportProgress> watcher) {
        List<Outcome> outcomes = intake.take(corpus, batch.stream().map(Arrived::article).toList());
        for (int i = 0; i < batch.size(); i++) {
            tally.count(batch.get(i).line(), outcomes.get(i));
        }
        batch.clear();
        imports.update(tally.running());
        watcher.accept(tally.running());
    }
}
