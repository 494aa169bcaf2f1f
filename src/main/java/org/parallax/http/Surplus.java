package org.parallax.http;

import io.micronaut.http.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;

/** What a body holds beyond its limit: read and dropped, since many callers send to the end before they read why they are refused. */
final class Surplus {
    /** Bytes that are dropped before the connection is cut. */
    private static final long MAX_DROPPED = 256L << 20;

    private static final int BUFFER = 1 << 16;

    private Surplus() {}

    /** The problem that ends the request, once the rest of the body has gone by. */
    static ProblemException refuse(InputStream body, String detail) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long dropped = 0;
        for (int read = body.read(buffer); read >= 0 && dropped < MAX_DROPPED; read = body.read(buffer)) {
            dropped += read;
        }
        return ProblemException.of(ProblemType.TOO_LARGE, detail).withHeader(HttpHeaders.CONNECTION, "close");
    }
}
