package org.parallax.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Settings {@code parallax.limits.*}: what one request may ask for.
 *
 * @param bodyBytes JSON body of an article or an ad-hoc comparison, uncompressed
 * @param importBytes all lines of one import, uncompressed
 * @param lineBytes one line of an import
 * @param comparedArticles articles of an ad-hoc comparison; every pair of them is compared
 * @param waitSeconds how long {@code Prefer: wait} can hold a request open
 */
@ConfigurationProperties("parallax.limits")
public record Limits(
        @Bindable(defaultValue = "16777216") int bodyBytes,
        @Bindable(defaultValue = "2147483648") long importBytes,
        @Bindable(defaultValue = "8000000") int lineBytes,
        @Bindable(defaultValue = "200") int comparedArticles,
        @Bindable(defaultValue = "120") int waitSeconds) {}
