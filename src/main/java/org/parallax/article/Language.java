package org.parallax.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** A language as a BCP 47 tag in canonical case ({@code en}, {@code pt-BR}); {@code und} where it is not known. */
public record Language(String tag) implements Comparable<Language> {
    public static final Language UNKNOWN = new Language("und");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (tag.isBlank()) {
            throw new IllegalArgumentException("a language tag is not blank; \"und\" stands for an unknown one");
        }
    }

    public static Language of(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("\"" + tag + "\" is no BCP 47 language tag"));
    }

    /** Reads a well-formed tag; empty where it is none. */
    public static Optional<Language> find(String tag) {
        if (tag == null || tag.isBlank()) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(new Language(locale.toLanguageTag()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The primary subtag: {@code pt} of {@code pt-BR}. */
    public String primary() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean isKnown() {
        return !tag.equals(UNKNOWN.tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
