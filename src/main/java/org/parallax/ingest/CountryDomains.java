package org.parallax.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.CountryCode;

/**
 * The country that a domain's ending stands for, as in {@code tribuna.example.pl}.
 *
 * <p>A guess about the outlet, made for web pages only, which never name their country. Endings that are sold all over the
 * world as words or abbreviations tell nothing.
 */
final class CountryDomains {
    private static final Set<String> SOLD_AS_WORDS = Set.of(
            "ac", "ag", "ai", "as", "bz", "cc", "cd", "cf", "cm", "co", "cx", "dj", "fm", "ga", "gd", "gg", "gl", "gq", "gs", "im",
            "io", "je", "la", "ly", "me", "ms", "nu", "pn", "pw", "sc", "sh", "so", "st", "tc", "tk", "tm", "to", "tv", "vc", "vg",
            "vu", "ws");

    private CountryDomains() {}

    static Optional<CountryCode> find(String domain) {
        String ending = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("uk")) {
            return CountryCode.find("GB");
        }
        boolean tells = ending.length() == 2 && !SOLD_AS_WORDS.contains(ending);
        return tells ? CountryCode.find(ending) : Optional.empty();
    }
}
