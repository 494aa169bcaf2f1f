package org.parallax.text.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One data file of a language pack, {@code lang/<language>/<name>.txt} on the class path.
 *
 * <p>A line {@code [section]} opens a section; {@code #} begins a comment at the start of a line; every other line that
 * is not blank is an entry. An entry {@code a, b = x} maps each of the keys {@code a} and {@code b} to {@code x};
 * an entry without {@code =} is a plain term.
 */
public final class Lexicon {
    private final String source;
    private final Map<String, List<String>> sections;

    private Lexicon(String source, Map<String, List<String>> sections) {
        this.source = source;
        this.sections = sections;
    }

    /** Loads a file that must be there. */
    public static Lexicon get(String language, String name) {
        return find(language, name)
                .orElseThrow(() -> new IllegalArgumentException("no language data lang/" + language + "/" + name + ".txt"));
    }

    /** Loads a file where the language has one. */
    public static Optional<Lexicon> find(String language, String name) {
        String path = "/lang/" + language + "/" + name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(read(path, in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Lexicon read(String path, InputStream in) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = null;
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String entry = line.strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (entry.startsWith("[") && entry.endsWith("]")) {
                current = sections.computeIfAbsent(entry.substring(1, entry.length() - 1), name -> new ArrayList<>());
            } else if (current == null) {
                throw new IllegalArgumentException(path + ": \"" + entry + "\" stands before the first [section]");
            } else {
                current.add(entry);
            }
        }
        return new Lexicon(path, sections);
    }

    /** The entries of a section as they stand, in order; empty where there is no such section. */
    public List<String> terms(String section) {
        return Collections.unmodifiableList(sections.getOrDefault(section, List.of()));
    }

    /** The entries of a section as key and value, in order; a key that stands twice is an error in the data. */
    public Map<String, String> map(String section) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String entry : terms(section)) {
            int equals = entry.lastIndexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(source + " [" + section + "]: \"" + entry + "\" has no =");
            }
            String value = entry.substring(equals + 1).strip();
            for (String key : entry.substring(0, equals).split(",")) {
                if (map.put(key.strip(), value) != null) {
                    throw new IllegalArgumentException(source + " [" + section + "]: \"" + key.strip() + "\" stands twice");
                }
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
