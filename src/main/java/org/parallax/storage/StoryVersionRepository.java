package org.parallax.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code story_versions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StoryVersionRepository extends GenericRepository<StoryVersionRow, String> {
    void saveAll(List<StoryVersionRow> rows);

    @Query("SELECT * FROM story_versions WHERE corpus = :corpus AND story_id = :story AND version = :version")
    Optional<StoryVersionRow> find(String corpus, String story, int version);

    @Query("SELECT * FROM story_versions WHERE corpus = :corpus AND story_id = :story ORDER BY version")
    List<StoryVersionRow> findAll(String corpus, String story);
}
