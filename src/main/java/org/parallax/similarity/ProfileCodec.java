package org.parallax.similarity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Published;

/**
 * Weighted profiles as bytes, some 2 KB each: read again they are equal to what was written, weights included.
 *
 * <p>Whoever keeps them keeps {@link ProfileVersion} beside them, since the bytes do not say what made them.
 */
public final class ProfileCodec {
    private static final int PARTS = 9;

    private ProfileCodec() {}

    public static byte[] encode(WeightedProfile weighted) {
        ArticleProfile profile = weighted.profile();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(profile.published(), out);
            write(profile.dated(), out);
            write(profile.language().tag().getBytes(StandardCharsets.UTF_8), out);
            write(profile.wordLanguage().tag().getBytes(StandardCharsets.UTF_8), out);
            out.writeBoolean(profile.headline().isPresent());
            write(profile.headline().orElse("").getBytes(StandardCharsets.UTF_8), out);
            for (TermCounts part : profile.parts()) {
                out.writeShort(part.size());
            }
            for (TermCounts part : profile.parts()) {
                for (int i = 0; i < part.size(); i++) {
                    out.writeInt(part.id(i));
                    out.writeByte(part.count(i));
                }
            }
            out.write(weighted.idf);
            out.writeBoolean(profile.shingles().complete);
            write(profile.shingles().differences, out);
            out.writeBoolean(profile.creditsAgency());
            write(profile.labels().packed, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param bytes as {@link #encode} made them with the same {@link ProfileVersion} */
    public static WeightedProfile decode(ArticleId id, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Published published = readPublished(in);
            Published dated = readPublished(in);
            Language language = new Language(readText(in));
            Language wordLanguage = new Language(readText(in));
            boolean titled = in.readBoolean();
            Optional<String> headline = Optional.of(readText(in)).filter(title -> titled);
            int[] sizes = new int[PARTS];
            for (int part = 0; part < PARTS; part++) {
                sizes[part] = in.readShort();
            }
            int[] ids = new int[IntStream.of(sizes).sum()];
            byte[] counts = new byte[ids.length];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = in.readInt();
                counts[i] = in.readByte();
            }
            List<TermCounts> parts = TermCounts.ofArrays(sizes, ids, counts);
            byte[] idf = in.readNBytes(ids.length);
            boolean complete = in.readBoolean();
            ShingleSketch shingles = new ShingleSketch(readBytes(in), complete);
            boolean creditsAgency = in.readBoolean();
            return new WeightedProfile(
                    new ArticleProfile(
                            id, published, dated, language, wordLanguage, headline, parts.get(0), parts.get(1), parts.get(2), parts.get(3),
                            parts.get(4), parts.get(5), parts.get(6), parts.get(7), parts.get(8), shingles, creditsAgency,
                            new ProfileLabels(readBytes(in))),
                    idf);
        } catch (IOException e) {
            throw new UncheckedIOException("the profile of article " + id + " is cut off", e);
        }
    }

    private static void write(Published published, DataOutputStream out) throws IOException {
        Optional<Instant> instant = published.instant();
        out.writeBoolean(instant.isPresent());
        out.writeLong(instant.map(Instant::getEpochSecond).orElse(0L));
        out.writeInt(instant.map(Instant::getNano).orElse(0));
    }

    private static Published readPublished(DataInputStream in) throws IOException {
        boolean known = in.readBoolean();
        Instant instant = Instant.ofEpochSecond(in.readLong(), in.readInt());
        return known ? Published.at(instant) : Published.unknown();
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }
}
