package io.quotewire.streaming.contract.json;

import java.io.OutputStream;
import java.util.Arrays;

/** A byte sink optimised for a single write: the array has exactly the size needed and is not copied again. */
final class WrittenBytes extends OutputStream {
    private byte[] bytes = new byte[0];

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int size = bytes.length;
        bytes = Arrays.copyOf(bytes, Math.addExact(size, length));
        System.arraycopy(from, offset, bytes, size, length);
    }

    /** All bytes written; the array is not a copy. */
    byte[] all() {
        return bytes;
    }
}
