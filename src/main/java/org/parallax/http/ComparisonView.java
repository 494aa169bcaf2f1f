package org.parallax.http;

import java.util.Optional;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.Fingerprint;

/**
 * A comparison as one request asked for it.
 *
 * @param whole the body as JSON
 * @param query what of the query bears on the result
 */
public record ComparisonView(ComparisonBody body, byte[] whole, String query) {
    /** A strong entity tag for a part of it in one format. */
    String tag(String part, String mediaType) {
        Fingerprint fingerprint = new Fingerprint(body.engineVersion(), body.configHash(), body.inputHash());
        return fingerprint.entityTag(Optional.of(body.story()).filter(story -> story.id() != null), query, part, mediaType);
    }

    /** About how many bytes of memory it takes: objects, and the JSON itself. */
    int weight() {
        return 4 * whole.length;
    }
}
