/**
 * Who may do what: reading is open to everybody, writing to this machine or to holders of the token.
 *
 * <p>Read first: {@link org.parallax.http.access.WriteGuard} and {@link org.parallax.http.access.CrossOrigin}.
 */
package org.parallax.http.access;
