package org.parallax.storage;

import java.time.LocalDate;

/**
 * How much of the news of a day a country wrote, and how much was about it.
 *
 * @param day in UTC, by publication
 * @param articles by the country's outlets
 * @param stories that these articles belong to
 * @param about articles of stories that are about the country, wherever they were written
 * @param aboutFromAbroad those of them that outlets of other countries wrote
 */
public record AttentionDay(LocalDate day, long articles, long stories, long about, long aboutFromAbroad) {}
