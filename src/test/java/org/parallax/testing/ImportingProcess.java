package org.parallax.testing;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.ingest.Handling;
import org.parallax.ingest.IngestSettings;
import org.parallax.ingest.JsonLinesSource;
import org.parallax.pipeline.ImportPipeline;
import org.parallax.pipeline.SourceOpener;
import org.parallax.storage.Corpus;
import org.parallax.storage.EmbeddedDatabase;
import org.parallax.storage.ImportId;

/** A program that imports invented articles into a database directory and prints how many are acknowledged; it is there to be killed. */
public final class ImportingProcess {
    private ImportingProcess() {}

    /** @param arguments directory, number of articles */
    public static void main(String[] arguments) {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        ApplicationContext context = ApplicationContext.builder().properties(database.address().toProperties()).start();
        context.getBean(ImportPipeline.class).run(
                ImportId.random(), Corpus.LIVE, Handling.STRICT, articles(Integer.parseInt(arguments[1])),
                progress -> System.out.println("acknowledged " + progress.accepted()));
    }

    /** Stories of three articles each. */
    public static SourceOpener articles(int count) {
        String lines = IntStream.range(0, count).mapToObj(ImportingProcess::article).collect(Collectors.joining("\n"));
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        return reader -> new JsonLinesSource(new ByteArrayInputStream(bytes), reader, IngestSettings.DEFAULT);
    }

    private static String article(int number) {
        int story = number / 3;
        String ship = name(story);
        String text = "The ship " + ship + " ran aground near Port " + name(story + 7_000) + " on Tuesday with " + (number % 3 + 40)
                + " people aboard. The captain of the " + ship + ", " + name(story + 14_000) + ", said that nobody was hurt.";
        return ArticleLines.article("n" + number, number % 3 == 0 ? "UA" : number % 3 == 1 ? "PL" : "DE", story % 27 + 1, ship + " aground", text);
    }

    /** An invented name for each number. */
    private static String name(int number) {
        String[] first = {"Bar", "Cal", "Dor", "Fen", "Gul", "Hak", "Jor", "Kel", "Lom", "Mir", "Nar", "Pel", "Quin", "Ras", "Sol", "Tur", "Vel"};
        String[] last = {"adan", "beth", "corin", "dane", "elio", "fara", "gorn", "hilde", "ibor", "jana", "kora", "lind", "moro"};
        return first[number % 17] + last[number / 17 % 13] + " " + first[number / 221 % 17] + last[number / 3_757 % 13];
    }
}
