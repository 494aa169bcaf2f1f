/**
 * Errors as callers see them: RFC 9457 {@code application/problem+json} for everything that goes wrong, whoever noticed it.
 *
 * <p>In: a {@link org.parallax.http.problem.ProblemException}, or an error that the framework raised. Out: a
 * {@link org.parallax.http.problem.ProblemBody} whose {@code type} is one of {@link org.parallax.http.problem.ProblemType}.
 */
package org.parallax.http.problem;
