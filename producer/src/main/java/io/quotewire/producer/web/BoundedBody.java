package io.quotewire.producer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

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

    /** The body unpacked where it is gzip, by its first bytes, whatever the headers say. */
    static byte[] unpacked(byte[] body, int limit) throws IOException {
        if (body.length < 2 || (body[0] & 0xFF) != 0x1F || (body[1] & 0xFF) != 0x8B) {
            return body;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return read(in, limit);
        }
    }
}
