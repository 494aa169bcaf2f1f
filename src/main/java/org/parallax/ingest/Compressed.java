package org.parallax.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Opens streams that may be compressed with gzip; the first two bytes tell, whatever the name. */
final class Compressed {
    private static final int BUFFER = 1 << 16;

    private Compressed() {}

    static InputStream open(InputStream in) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(in, 2);
        byte[] magic = ahead.readNBytes(2);
        ahead.unread(magic);
        boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return gzip ? new GZIPInputStream(ahead, BUFFER) : ahead;
    }
}
