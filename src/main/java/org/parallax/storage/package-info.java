/**
 * Articles, stories, outlets and imports in PostgreSQL.
 *
 * <p>In: the records of {@code article}, {@code similarity} and {@code story}. Out: the same records, pages of them, and the
 * small ones that are named here. Read first: {@link org.parallax.storage.ArticleStore} and
 * {@link org.parallax.storage.StoryStore}; for where the database comes from {@link org.parallax.storage.EmbeddedDatabase} and
 * {@link org.parallax.storage.DatabaseAddress}. The tables stand in {@code sql/}. Rows are mapped to records by hand; no row
 * leaves this package, and nothing here decides what belongs to a story.
 */
package org.parallax.storage;
