/**
 * Measured speed: throughput and latency of the engine, as the tables in docs/evaluation.md.
 *
 * <p>In: a corpus, generated or given. Out: {@link org.parallax.bench.Measurement}s. Machines are noisy: compare figures of one run.
 */
package org.parallax.bench;
