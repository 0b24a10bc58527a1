package io.quotewire.core.entity.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the numbers of a model or lexicon file, deflated, for {@link DeflatedReader}. */
public final class DeflatedWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);

    /** Writes a number of 0 or more; small ones take fewer bytes. */
    public void number(long value) {
        long rest = value;
        while (rest >= 0x80) {
            bytes.write((int) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** Writes the lowest eight bits. */
    public void octet(int value) {
        bytes.write(value);
    }

    public void string(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /** Deflates everything written so far into the stream, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater);
        bytes.writeTo(deflated);
        deflated.finish();
        deflater.end();
    }
}
