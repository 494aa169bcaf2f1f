package org.parallax.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a text credits a news agency at its head or foot: "(AP)", "ANSA -", "Reuters contributed". */
final class AgencyCredit {
    private static final int REACH = 160;
    private static final Pattern CREDIT = credit();

    private AgencyCredit() {}

    static boolean in(String text) {
        String head = text.substring(0, Math.min(REACH, text.length()));
        String foot = text.substring(Math.max(0, text.length() - REACH));
        return CREDIT.matcher(head).find() || CREDIT.matcher(foot).find();
    }

    private static Pattern credit() {
        String path = "/similarity/agencies.txt";
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(AgencyCredit.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
            String names = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::quote).collect(Collectors.joining("|"));
            String name = "(?:" + names + ")";
            return Pattern.compile("\\(" + name + "\\)|(?<![\\p{L}\\p{N}])" + name + "\\s?[-–—:/]|(?<![\\p{L}\\p{N}])" + name + " contributed");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
