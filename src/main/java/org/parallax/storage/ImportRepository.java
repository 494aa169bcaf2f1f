package org.parallax.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code imports}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportRepository extends GenericRepository<ImportRow, String> {
    void save(ImportRow row);

    void update(ImportRow row);

    Optional<ImportRow> findById(String id);

    List<ImportRow> findByStatus(String status);
}
