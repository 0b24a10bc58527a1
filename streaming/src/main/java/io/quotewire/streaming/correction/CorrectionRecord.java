package io.quotewire.streaming.correction;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.topology.JsonValue;
import io.quotewire.streaming.topology.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads and writes corrections as JSON. */
public final class CorrectionRecord {
    /** The largest correction, in bytes of JSON: a split over a few hundred articles. */
    public static final int MAX_BYTES = 64 * 1024;

    private CorrectionRecord() {}

    public static byte[] write(Correction correction) {
        return Json.write(correction);
    }

    /**
     * Reads a record of the topic.
     *
     * @throws IOException if it is not a correction, or its key is not the correction's; the message says what is wrong
     */
    public static Correction read(byte[] key, byte[] value) throws IOException {
        Correction correction = read(value);
        if (!Arrays.equals(key, correction.key().getBytes(StandardCharsets.UTF_8))) {
            throw new IOException("the key must be '" + correction.key() + "', derived from what is corrected");
        }
        return correction;
    }

    /**
     * Reads a correction, whatever its key.
     *
     * @throws IOException if it is not one; the message says what is wrong
     */
    public static Correction read(byte[] value) throws IOException {
        if (value.length > MAX_BYTES) {
            throw new IOException("a correction of " + value.length + " bytes; the most is " + MAX_BYTES);
        }
        try {
            return JsonValue.as(JsonValue.object(value, "read"), Correction.class, "read");
        } catch (RefusedException e) {
            throw new IOException(e.explanation(), e);
        }
    }
}
