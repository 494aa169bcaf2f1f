package org.parallax.http.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Compresses representations; one that is asked for again is compressed once. */
@Singleton
final class Gzip {
    static final String CODING = "gzip";

    /** Below this many bytes the header and the dictionary cost more than they save. */
    private static final int LEAST_BYTES = 1024;
    private static final int CACHED_BYTES = 64 << 20;

    private final Cache<String, byte[]> compressed = Caffeine.newBuilder()
            .maximumWeight(CACHED_BYTES)
            .weigher((String tag, byte[] bytes) -> bytes.length)
            .build();

    boolean isWorthwhile(HttpHeaders headers, byte[] bytes) {
        return bytes.length >= LEAST_BYTES && headers.getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .anyMatch(Gzip::accepts);
    }

    private static boolean accepts(String coding) {
        String[] parts = coding.strip().split("\\s*;\\s*");
        boolean gzip = parts[0].equalsIgnoreCase(CODING) || parts[0].equals("*");
        return gzip && (parts.length < 2 || !parts[1].matches("q=0(\\.0{0,3})?"));
    }

    /** @param tag the strong tag of these bytes uncompressed */
    byte[] compress(String tag, byte[] bytes) {
        return compressed.get(tag, key -> compress(bytes));
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
