package org.parallax.comparison.figures;

import org.parallax.text.AnalyzedText;
import org.parallax.text.quantity.Quantity;

/** A number with the text whose words say what it measures. */
record Reading(AnalyzedText text, Quantity quantity) {}
