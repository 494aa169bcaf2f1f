package org.parallax.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Settings {@code parallax.cache.*}.
 *
 * @param comparisonBytes memory for comparisons of stored stories; a story of ten articles takes about 1 MB
 */
@ConfigurationProperties("parallax.cache")
public record CacheSettings(@Bindable(defaultValue = "268435456") long comparisonBytes) {}
