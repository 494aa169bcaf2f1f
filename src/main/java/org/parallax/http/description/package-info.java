/**
 * The description of the API, OpenAPI 3.1, for programs ({@code /openapi.yml}, {@code /openapi.json}) and people ({@code /docs}).
 *
 * <p>In: what the build read from the controllers and from the bodies of {@code wire}. Read first:
 * {@link org.parallax.http.description.ApiDescription}.
 */
package org.parallax.http.description;
