package org.parallax.text.quantity;

import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.article.Span;
import org.parallax.text.time.TimeExpression;

/**
 * One number in a text that counts or measures something.
 *
 * @param span the shortest phrase of qualifier, number, unit and counted noun
 * @param number the span of the number itself (for a range from the first number to the last)
 * @param dimension what it measures
 * @param unit as stated: a UCUM code ({@code km}, {@code [mi_i]}, {@code %}), {@code pp} for percentage points,
 *     {@code bp} for basis points, {@code 1} for a count, an ISO 4217 code for money
 * @param currency ISO 4217 where {@code dimension} is money
 * @param value the stated number in {@code unit}; empty for {@code BETWEEN} and {@code VAGUE}
 * @param bounds the interval the words allow, in {@code unit}
 * @param precision the place value of the last significant digit as stated, in {@code unit} (2,000 has 1000; 6.4 has 0.1)
 * @param normalizedUnit SI for measures (m, m2, kg, km/h, Cel, s), {@code %}, {@code pp}, {@code 1}, or the currency
 * @param normalized {@code bounds} in {@code normalizedUnit}; a converted exact value is widened by its rounding
 * @param normalizedValue {@code value} in {@code normalizedUnit}
 * @param trend whether it is a change, and its direction
 * @param counted the counted noun phrase as written, without number and qualifier ("North Korean soldiers")
 * @param countedKey the class of the head noun for alignment ("person", "soldier", "home"); empty where there is none
 * @param verb the verb or predicate that scopes it, as written ("were killed", "injured")
 * @param verbKey the class of that verb for alignment ("kill", "injure", "arrest", "rise"); empty where there is none
 * @param asOf the time expression that says when the number held
 * @param perUnit the denominator of a rate ("d" of "300 a day"); empty where it is none
 */
public record Quantity(
        Span span,
        Span number,
        Dimension dimension,
        Qualifier qualifier,
        String unit,
        Optional<String> currency,
        OptionalDouble value,
        Bounds bounds,
        double precision,
        String normalizedUnit,
        Bounds normalized,
        OptionalDouble normalizedValue,
        Trend trend,
        Optional<Span> counted,
        Optional<String> countedKey,
        Optional<Span> verb,
        Optional<String> verbKey,
        Optional<TimeExpression> asOf,
        Optional<String> perUnit) {}
