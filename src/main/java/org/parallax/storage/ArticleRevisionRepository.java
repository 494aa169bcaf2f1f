package org.parallax.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code article_revisions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArticleRevisionRepository extends GenericRepository<ArticleRevisionRow, String> {
    void saveAll(List<ArticleRevisionRow> rows);

    @Query("SELECT * FROM article_revisions WHERE corpus = :corpus AND id = :id AND revision = :revision")
    Optional<ArticleRevisionRow> find(String corpus, String id, int revision);

    @Query("DELETE FROM article_revisions WHERE corpus = :corpus AND id = :id")
    void delete(String corpus, String id);
}
