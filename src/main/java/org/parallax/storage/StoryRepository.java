package org.parallax.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code stories}; written by {@link StoryWriter}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StoryRepository extends GenericRepository<StoryRow, String> {
    @Query("SELECT * FROM stories WHERE corpus = :corpus AND id = :id")
    Optional<StoryRow> find(String corpus, String id);

    @Query("SELECT * FROM stories WHERE corpus = :corpus AND id = ANY(CAST(:ids AS text[]))")
    List<StoryRow> findByIds(String corpus, String[] ids);
}
