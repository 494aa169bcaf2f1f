/**
 * Measured quality: what the engine finds against gold annotations, as the tables in docs/evaluation.md.
 *
 * <p>In: gold files in the formats that docs/evaluation.md names. Out: {@link org.parallax.evaluation.EvaluationTable}s.
 * Nothing here is used by the service itself.
 */
package org.parallax.evaluation;
