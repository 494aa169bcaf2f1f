package org.parallax.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code article_revisions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArticleRevisionRepository extends GenericRepository<ArticleRevisionRow, String> {
    void saveAll(List<ArticleRevisionRow> rows);

    Optional<ArticleRevisionRow> findByCorpusAndIdAndRevision(String corpus, String id, int revision);

    void deleteByCorpusAndId(String corpus, String id);
}
