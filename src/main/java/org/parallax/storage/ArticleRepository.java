package org.parallax.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code articles}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArticleRepository extends GenericRepository<ArticleRow, String> {
    void saveAll(List<ArticleRow> rows);

    @Query("SELECT * FROM articles WHERE corpus = :corpus AND id = :id")
    Optional<ArticleRow> find(String corpus, String id);

    @Query("SELECT * FROM articles WHERE corpus = :corpus AND id = ANY(CAST(:ids AS text[]))")
    List<ArticleRow> findByIds(String corpus, String[] ids);

    @Query("SELECT * FROM articles WHERE corpus = :corpus AND story_id = :story")
    List<ArticleRow> findByStory(String corpus, String story);

    @Query("SELECT * FROM articles WHERE corpus = :corpus AND md5(url) = ANY(CAST(:hashes AS text[]))")
    List<ArticleRow> findByUrlHashes(String corpus, String[] hashes);

    @Query("SELECT * FROM articles WHERE corpus = :corpus AND NOT placed ORDER BY arrival LIMIT :limit")
    List<ArticleRow> findUnplaced(String corpus, int limit);

    @Query("DELETE FROM articles WHERE corpus = :corpus AND id = ANY(CAST(:ids AS text[]))")
    void deleteByIds(String corpus, String[] ids);
}
