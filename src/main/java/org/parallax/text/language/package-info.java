/**
 * Language packs: what the analysis knows about a language, as data files under {@code lang/<language>/}.
 *
 * <p>Read first: {@link org.parallax.text.language.Lexicon}. No rule of any one language may stand in code that could
 * stand in its pack.
 */
package org.parallax.text.language;
