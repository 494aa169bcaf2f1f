package org.parallax.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code corrections}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CorrectionRepository extends GenericRepository<CorrectionRow, String> {
    void save(CorrectionRow row);

    @Query("SELECT * FROM corrections WHERE corpus = :corpus AND number = :number")
    Optional<CorrectionRow> find(String corpus, int number);

    @Query("SELECT * FROM corrections WHERE corpus = :corpus AND CAST(number AS text) = ANY(CAST(:numbers AS text[]))")
    List<CorrectionRow> findByNumbers(String corpus, String[] numbers);

    @Query("SELECT * FROM corrections WHERE corpus = :corpus AND undone_at IS NULL ORDER BY number")
    List<CorrectionRow> findHolding(String corpus);
}
