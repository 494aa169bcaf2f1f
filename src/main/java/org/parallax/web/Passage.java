package org.parallax.web;

import io.micronaut.core.annotation.Nullable;

/**
 * A sentence of an article with the words that a statement rests on.
 *
 * @param before what stands before the words in their sentence
 * @param after what stands after them
 * @param language for the {@code lang} attribute; empty where it is not known
 * @param country in words; empty where it is not known
 * @param publishedAt readable, in UTC; empty where it is not known
 * @param link to the outlet at these words; null without a url
 * @param translation the sentence was read in a translation
 */
public record Passage(
        String articleId, String before, String exact, String after, String language, String outlet, String country, String publishedAt,
        @Nullable String link, boolean translation) {}
