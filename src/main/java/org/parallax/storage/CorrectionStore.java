package org.parallax.storage;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.story.Correction;

/** The corrections of stories, those that were taken back among them. */
@Singleton
public class CorrectionStore {
    /** The order of {@link #page}: the latest first. */
    public static final String ORDER = "number";

    private final CorrectionRepository corrections;
    private final Queries queries;

    CorrectionStore(CorrectionRepository corrections, Queries queries) {
        this.corrections = corrections;
        this.queries = queries;
    }

    @ReadOnly
    public Optional<StoredCorrection> find(Corpus corpus, int number) {
        return corrections.find(corpus.name(), number).map(CorrectionRow::toStored);
    }

    /** What was said in those that were not taken back, in the order in which they were made. */
    @ReadOnly
    public List<Correction> holding(Corpus corpus) {
        return corrections.findHolding(corpus.name()).stream().map(row -> row.toStored().said()).toList();
    }

    /** The number of the next one. */
    @ReadOnly
    public int nextNumber(Corpus corpus) {
        return (int) queries.count(new SqlText().add("SELECT coalesce(max(number), 0) + 1 FROM corrections WHERE corpus = ?", corpus.name()));
    }

    /** A page of them, the latest first. */
    @ReadOnly
    public Page<StoredCorrection> page(Corpus corpus, PageRequest request) {
        SqlText from = new SqlText().add("FROM corrections WHERE corpus = ?", corpus.name());
        Page<Queries.Sorted> numbers = queries.page("number::text", "number", from, ORDER, request);
        Map<String, StoredCorrection> found = new HashMap<>();
        corrections.findByNumbers(corpus.name(), numbers.items().stream().map(Queries.Sorted::id).toArray(String[]::new))
                .forEach(row -> found.put(String.valueOf(row.number()), row.toStored()));
        return numbers.map(row -> found.get(row.id()));
    }

    @Transactional
    public void add(Corpus corpus, StoredCorrection correction) {
        corrections.save(CorrectionRow.of(corpus, correction));
    }

    /** Notes that a correction was taken back. */
    @Transactional
    public void undo(Corpus corpus, int number, Instant at) {
        queries.update(new SqlText().add("UPDATE corrections SET undone_at = ? WHERE corpus = ? AND number = ?", at, corpus.name(), number));
    }
}
