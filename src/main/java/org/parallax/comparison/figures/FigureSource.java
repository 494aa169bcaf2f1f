package org.parallax.comparison.figures;

/**
 * Who gives a number.
 *
 * @param name the fullest name in the story
 * @param asWritten the article's words
 */
record FigureSource(String name, String asWritten) {}
