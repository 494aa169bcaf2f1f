package org.parallax.bench;

/**
 * One measured figure.
 *
 * @param name what was measured
 * @param value in {@code unit}
 * @param unit {@code articles/s}, {@code ms}, {@code bytes}, or nothing for a share or an exponent
 * @param count how many articles or comparisons it was measured on
 */
public record Measurement(String name, double value, String unit, int count) {}
