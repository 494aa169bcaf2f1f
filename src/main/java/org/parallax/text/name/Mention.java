package org.parallax.text.name;

import java.util.Locale;
import java.util.Optional;
import org.parallax.article.CountryCode;
import org.parallax.article.Span;

/**
 * One mention of somebody or something by name.
 *
 * @param span the name itself, without title or article
 * @param text the characters of the span
 * @param key the same for all mentions of one entity within a text and, as far as spelling allows, across texts and
 *     scripts: the fullest name found in the text, in lower case, transliterated to Latin without marks
 * @param country the country that a place is or lies in, where known
 */
public record Mention(Span span, String text, Type type, String key, Optional<CountryCode> country) {
    /** What kind of thing is named. */
    public enum Type {
        PERSON, ORG, GROUP, PLACE, EVENT, WORK;

        /** The name callers see: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
