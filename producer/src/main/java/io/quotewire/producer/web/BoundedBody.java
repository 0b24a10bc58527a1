package io.quotewire.producer.web;

import java.io.IOException;
import java.io.InputStream;

/** Reads bodies up to a limit and gives up beyond it. */
final class BoundedBody {
    private BoundedBody() {}

    /** All of a body; {@code limit} bytes at most. */
    static byte[] read(InputStream in, int limit) throws IOException {
        byte[] body = in.readNBytes(limit);
        if (body.length == limit && in.read() >= 0) {
            throw new IOException("the answer is larger than " + limit + " bytes");
        }
        return body;
    }
}
