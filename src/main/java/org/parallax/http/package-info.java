/**
 * The HTTP API: one controller for each resource, under {@code /api/v1}.
 *
 * <p>In: requests, read by {@code query}. Out: bodies of {@code wire}, sent by {@code answer}, and problems of {@code problem}.
 * What may be asked by whom stands in {@code access}. Read first: {@link org.parallax.http.Service}, then
 * {@link org.parallax.http.StoryController}. The order of work lives in {@code pipeline}, not here.
 */
package org.parallax.http;
