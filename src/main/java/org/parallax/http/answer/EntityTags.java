package org.parallax.http.answer;

import io.micronaut.http.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Strong entity tags, RFC 9110 section 8.8.3. */
final class EntityTags {
    private static final int DIGITS = 32;

    private EntityTags() {}

    /** The tag of these bytes. */
    static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest).substring(0, DIGITS) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The tag of the same representation in another content coding. */
    static String encoded(String tag, String coding) {
        return tag.substring(0, tag.length() - 1) + '-' + coding + '"';
    }

    /** Whether the caller has this representation: weak comparison with each tag of {@code If-None-Match}. */
    static boolean isKnown(HttpHeaders headers, String tag) {
        return headers.getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || (known.startsWith("W/") ? known.substring(2) : known).equals(tag));
    }
}
