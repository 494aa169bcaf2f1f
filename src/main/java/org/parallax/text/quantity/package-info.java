/**
 * Quantities: every number in a text that counts or measures something, with its unit, qualifier, counted noun, verb and
 * as-of time; dates, ages, model names and other decoys are not quantities.
 *
 * <p>In: sentences and time expressions. Out: {@link org.parallax.text.quantity.Quantity}. Read first:
 * {@code QuantityFinder}. What several articles' quantities have to do with each other is the business of
 * {@code comparison.figures}.
 */
package org.parallax.text.quantity;
