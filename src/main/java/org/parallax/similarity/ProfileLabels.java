package org.parallax.similarity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Readable forms of the terms of a profile, compressed, since few are ever asked for; each list with line breaks between its entries. */
public final class ProfileLabels {
    private static final int MOST = 24;
    private static final char BETWEEN_LISTS = '\f';

    final byte[] packed;

    /**
     * @param words words of title and lead as written, in lower case
     * @param names names in lower case, in Latin letters
     * @param numbers rounded values with their units
     * @param dates days, months and years as ISO 8601
     * @param places as {@code names}
     */
    ProfileLabels(String words, String names, String numbers, String dates, String places) {
        this(compressed(Stream.of(words, names, numbers, dates, places)
                .map(list -> list.replace(BETWEEN_LISTS, ' '))
                .collect(Collectors.joining(Character.toString(BETWEEN_LISTS)))
                .getBytes(StandardCharsets.UTF_8)));
    }

    /** @param packed as {@link #packed} of another holds it */
    ProfileLabels(byte[] packed) {
        this.packed = packed;
    }

    String words() {
        return list(0);
    }

    String names() {
        return list(1);
    }

    String numbers() {
        return list(2);
    }

    String dates() {
        return list(3);
    }

    String places() {
        return list(4);
    }

    private String list(int index) {
        return new String(expanded(packed), StandardCharsets.UTF_8).split(Character.toString(BETWEEN_LISTS), -1)[index];
    }

    private static byte[] compressed(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] expanded(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try (InputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }

    static String join(List<String> labels) {
        return String.join("\n", new LinkedHashSet<>(labels).stream().limit(MOST).toList());
    }

    /** Entries of the first list whose key is a key of the second, in order, at most five. */
    static List<String> shared(String mine, String theirs, Function<String, List<String>> keys) {
        Set<String> known = new LinkedHashSet<>();
        theirs.lines().forEach(label -> known.addAll(keys.apply(label)));
        List<String> shared = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String label : mine.lines().toList()) {
            List<String> own = keys.apply(label);
            if (!own.isEmpty() && own.stream().anyMatch(key -> known.contains(key) && taken.add(key)) && shared.size() < 5) {
                shared.add(label);
            }
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileLabels that && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }
}
