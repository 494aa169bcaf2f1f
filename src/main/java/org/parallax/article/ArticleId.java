package org.parallax.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names one article within a corpus: the caller's own id, or a hash of what identifies it. Up to 200 characters, no control characters. */
public record ArticleId(String value) implements Comparable<ArticleId> {
    public static final int MAX_LENGTH = 200;

    public ArticleId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("an article id has 1 to " + MAX_LENGTH + " characters, this has " + value.length());
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an article id has no control characters: " + value);
        }
    }

    public static ArticleId of(String value) {
        return new ArticleId(value);
    }

    /** The first 128 bits of SHA-256 over the parts, joined by U+001F, as 32 hexadecimal digits. */
    public static ArticleId hashOf(String... parts) {
        return new ArticleId(sha256(String.join("\u001f", parts)).substring(0, 32));
    }

    /** Lowercase hexadecimal SHA-256 of the text in UTF-8. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
