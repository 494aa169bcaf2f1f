package org.parallax.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in an ordered list: behind the item with this sort value and id. Items that come in before it do not move it.
 *
 * @param order name of the order that the list is in; a cursor is good for that order only
 * @param value the item's sort value as text; empty where items are in order of their ids
 */
public record Cursor(String order, String value, String id) {
    private static final String SEPARATOR = "\u001f";

    /** Reads what {@link #encode} wrote; empty where it is something else. */
    public static Optional<Cursor> decode(String text, String order) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String plain = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String[] parts = plain.split(SEPARATOR, -1);
            boolean fits = parts.length == 3 && parts[0].equals(order) && !plain.contains("\u0000");
            return fits ? Optional.of(new Cursor(parts[0], parts[1], parts[2])) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The cursor as one word that can stand in a URL. */
    public String encode() {
        byte[] bytes = String.join(SEPARATOR, order, value, id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
