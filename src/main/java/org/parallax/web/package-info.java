/**
 * The pages that people look at, rendered from the same bodies that the API returns.
 *
 * <p>In: wire bodies. Out: HTML that reads and prints without script. Read first: {@link org.parallax.web.StoryPages} and the templates
 * in {@code src/main/jte}. A page shows nothing that the API does not say.
 */
package org.parallax.web;
