package org.parallax.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.CountryCode;

/**
 * What made a result: the same three values mean the same bytes.
 *
 * @param configHash hash of every setting that bears on the result
 * @param inputHash hash of the articles, whatever their order
 */
public record Fingerprint(String engineVersion, String configHash, String inputHash) {
    /** Rises with every change of the analysis that can change a result. */
    public static final String ENGINE_VERSION = "0.1.0";

    private static final int HASH_LENGTH = 16;
    private static final char SEPARATOR = '\u001f';

    /** @param settings every setting that bears on the result, in a fixed order */
    public static Fingerprint of(List<String> settings, Collection<Article> articles) {
        String input = String.join("\u001e", articles.stream().map(Fingerprint::identity).sorted().toList());
        return new Fingerprint(ENGINE_VERSION, hash(ENGINE_VERSION + SEPARATOR + String.join("\u001f", settings)), hash(input));
    }

    /** Everything of an article that a comparison reads. */
    private static String identity(Article article) {
        return String.join(
                "\u001f",
                article.id().value(),
                Integer.toString(article.revision()),
                article.sourceHash(),
                article.title().orElse(""),
                article.url().orElse(""),
                article.language().tag(),
                article.published().instant().map(Instant::toString).orElse(""),
                article.retrievedAt().map(Instant::toString).orElse(""),
                article.outlet().name().orElse(""),
                article.outlet().domain().orElse(""),
                article.outlet().country().map(CountryCode::value).orElse(""),
                article.byline().orElse(""),
                article.translation().map(translation -> translation.title().orElse("") + SEPARATOR + translation.text()).orElse(""));
    }

    /** A strong entity tag for a view of this result. */
    public String entityTag(Optional<StoryVersionBody> story, String... view) {
        String of = story.map(version -> version.id() + SEPARATOR + version.version()).orElse("");
        return '"' + hash(String.join("\u001f", engineVersion, configHash, inputHash, of, String.join("\u001f", view))) + '"';
    }

    /** The first 64 bits of SHA-256, as 16 hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
