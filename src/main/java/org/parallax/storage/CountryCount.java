package org.parallax.storage;

import org.parallax.article.CountryCode;

/** How much a country's outlets report. */
public record CountryCount(CountryCode country, long stories, long articles) {}
