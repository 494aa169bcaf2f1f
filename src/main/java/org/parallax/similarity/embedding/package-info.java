/**
 * What two texts mean, where their words leave it open: embeddings by a small neural model that runs within this process.
 *
 * <p>In: the beginnings of English articles. Out: a correction of the log-odds of one event. Read first:
 * {@link org.parallax.similarity.embedding.SentenceEncoder}. Nothing here is loaded unless it is switched on, and stories are
 * found without it where the native library does not run.
 */
package org.parallax.similarity.embedding;
