/**
 * How results leave the service: encoded once, compressed, tagged, and left out where the caller has them already.
 *
 * <p>In: bodies of {@code wire}. Out: bytes with {@code ETag}, {@code Vary} and {@code Cache-Control}. Read first:
 * {@link org.parallax.http.answer.AnswerFilter}.
 */
package org.parallax.http.answer;
