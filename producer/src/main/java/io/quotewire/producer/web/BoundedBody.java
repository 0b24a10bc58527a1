package io.quotewire.producer.web;

import java.io.IOException;
import java.io.InputStream;

/** Reads bodies up to a size limit. */
final class BoundedBody {
    private BoundedBody() {}

    /**
     * The whole body.
     *
     * @throws IOException if it is larger than {@code limit} bytes
     */
    static byte[] read(InputStream in, int limit) throws IOException {
        byte[] body = in.readNBytes(limit);
        if (body.length == limit && in.read() >= 0) {
            throw new IOException("the answer is larger than " + limit + " bytes");
        }
        return body;
    }
}
