package org.parallax.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Document frequencies as a text: a line {@code [collection] articles} opens a collection, each line after it holds a count
 * and the terms with that count as hexadecimal hashes. No words of the articles are kept.
 */
public final class FrequencyFile {
    private static final int FEWEST = 2;

    private FrequencyFile() {}

    static DocumentFrequencies load(String path) {
        DocumentFrequencies frequencies = new DocumentFrequencies();
        try (InputStream in = FrequencyFile.class.getResourceAsStream(path)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String collection = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(" ");
                if (line.startsWith("[")) {
                    collection = cells[0].substring(1, cells[0].length() - 1);
                    frequencies.addArticles(collection, Integer.parseInt(cells[1]));
                } else if (!line.startsWith("#")) {
                    for (int i = 1; i < cells.length; i++) {
                        frequencies.addTerm(collection, Integer.parseUnsignedInt(cells[i], 16), Integer.parseInt(cells[0]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return frequencies;
    }

    /** In the form that is read, without the terms of a single article. */
    public static String toText(DocumentFrequencies frequencies) {
        StringBuilder text = new StringBuilder();
        frequencies.forEach((name, articles, terms) -> {
            text.append('[').append(name).append("] ").append(articles).append('\n');
            Map<Integer, StringBuilder> byCount = new TreeMap<>();
            Map<Integer, Integer> sorted = new TreeMap<>();
            terms.forEach(sorted::put);
            sorted.forEach((term, count) -> {
                if (count >= FEWEST) {
                    byCount.computeIfAbsent(count, key -> new StringBuilder()).append(' ').append(Integer.toHexString(term));
                }
            });
            byCount.forEach((count, ids) -> text.append(count).append(ids).append('\n'));
        });
        return text.toString();
    }
}
