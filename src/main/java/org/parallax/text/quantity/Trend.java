package org.parallax.text.quantity;

/** The direction of a change that a quantity measures ("rose 5%"); {@code NONE} where it is no change. */
public enum Trend {
    UP, DOWN, NONE
}
