package org.parallax.text.quantity;

/** What a word contributes to a spelled-out number: it is added ("twenty"), or multiplies what stands before ("thousand"). */
record NumberWord(double value, boolean multiplies) {}
