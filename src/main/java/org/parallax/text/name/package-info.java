/**
 * Names: who and what a text mentions - people, organisations, groups, places, events, works - and which mentions in it
 * mean the same one.
 *
 * <p>In: sentences. Out: {@link org.parallax.text.name.Mention}s. Read first: {@code NameFinder}.
 */
package org.parallax.text.name;
