package org.parallax.similarity.embedding;

import org.parallax.similarity.Score;

/** The meaning of a text as a direction: a vector of which only the proportions count, each component in one byte. */
final class Embedding {
    static final int DIMENSIONS = 384;

    private final byte[] components;
    private final int square;

    private Embedding(byte[] components) {
        this.components = components;
        this.square = dot(components, components);
    }

    /** The vector scaled so that its largest component is 127, rounded: cosines change by less than .01. */
    static Embedding of(float[] vector) {
        float largest = 0;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        byte[] components = new byte[vector.length];
        for (int i = 0; i < vector.length && largest > 0; i++) {
            components[i] = (byte) Math.round(127 * vector[i] / largest);
        }
        return new Embedding(components);
    }

    /** Cosine of the angle between both, 0 where it is negative or one has no direction. */
    Score cosine(Embedding other) {
        double lengths = Math.sqrt((double) square * other.square);
        return lengths == 0 ? Score.ZERO : Score.clamp(dot(components, other.components) / lengths);
    }

    private static int dot(byte[] a, byte[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
