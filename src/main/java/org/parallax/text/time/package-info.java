/**
 * Dates and times in a text, resolved against the moment of publication and biased to the past, as news is.
 *
 * <p>In: sentences and a time of publication. Out: {@link org.parallax.text.time.TimeExpression}s.
 */
package org.parallax.text.time;
