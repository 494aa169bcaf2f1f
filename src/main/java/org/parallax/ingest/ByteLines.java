package org.parallax.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Cuts a stream into lines without decoding it, so that one line in another encoding does not spoil the rest. */
final class ByteLines implements AutoCloseable {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long number;

    ByteLines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Moves to the next line; false at the end. */
    boolean advance() throws IOException {
        length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            append(end);
            if (end < limit) {
                position = end + 1;
                break;
            }
            position = end;
        }
        if (any) {
            number++;
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = in.read(buffer);
        return limit > 0;
    }

    /** Keeps one byte more than allowed, to tell that there were more. */
    private void append(int end) {
        int kept = Math.min(end - position, maxBytes + 1 - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(length + kept, line.length * 2));
        }
        System.arraycopy(buffer, position, line, length, kept);
        length += kept;
    }

    /** Counts from 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return length > maxBytes;
    }

    /** The line without its end and without a byte order mark; valid until the next one. */
    ByteBuffer content() {
        boolean marked = number == 1 && length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3);
        int start = marked ? 3 : 0;
        int end = length > start && line[length - 1] == '\r' ? length - 1 : length;
        return ByteBuffer.wrap(line, start, end - start);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
