package org.parallax.similarity;

import java.io.ByteArrayOutputStream;

/** Ascending ints, not negative, as the differences between them: seven bits a byte, the highest bit says that more follow. */
final class VariableInts {
    private static final int MORE = 0x80;

    private VariableInts() {}

    static byte[] differences(int[] ascending) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int last = 0;
        for (int value : ascending) {
            int rest = value - last;
            for (; rest >= MORE; rest >>>= 7) {
                bytes.write(rest | MORE);
            }
            bytes.write(rest);
            last = value;
        }
        return bytes.toByteArray();
    }

    static int count(byte[] differences) {
        int count = 0;
        for (byte part : differences) {
            count += part >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The ints that the differences were taken of. */
    static int[] sums(byte[] differences, int count) {
        int[] sums = new int[count];
        int at = 0;
        int last = 0;
        for (int i = 0; i < count; i++) {
            for (int shift = 0; ; shift += 7) {
                byte part = differences[at++];
                last += (part & MORE - 1) << shift;
                if (part >= 0) {
                    break;
                }
            }
            sums[i] = last;
        }
        return sums;
    }
}
