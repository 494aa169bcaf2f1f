/**
 * What callers ask for: query parameters and bodies, read into the records of {@code storage} and {@code article}.
 *
 * <p>In: the words of a request. Out: a query, or a {@link org.parallax.http.problem.ProblemException} that names everything
 * that is wrong with them. Read first: {@link org.parallax.http.query.Parameters}.
 */
package org.parallax.http.query;
