package org.parallax.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table {@code edges}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EdgeRepository extends GenericRepository<EdgeRow, String> {
    @Query("""
            INSERT INTO edges (corpus, a, a_revision, b, b_revision, kind, similarity, reasons)
            VALUES (:corpus, :a, :aRevision, :b, :bRevision, :kind, :similarity, CAST(:reasons AS jsonb))
            ON CONFLICT DO NOTHING""")
    void addAll(List<EdgeRow> rows);

    @Query("""
            SELECT * FROM edges
            WHERE corpus = :corpus AND a = ANY(CAST(:ids AS text[])) AND b = ANY(CAST(:ids AS text[]))
            ORDER BY a, b, kind""")
    List<EdgeRow> findAmong(String corpus, String[] ids);
}
