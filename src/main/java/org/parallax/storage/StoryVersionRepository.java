package org.parallax.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code story_versions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StoryVersionRepository extends GenericRepository<StoryVersionRow, String> {
    void saveAll(List<StoryVersionRow> rows);

    Optional<StoryVersionRow> findByCorpusAndStoryIdAndVersion(String corpus, String storyId, int version);

    List<StoryVersionRow> findByCorpusAndStoryIdOrderByVersion(String corpus, String storyId);
}
