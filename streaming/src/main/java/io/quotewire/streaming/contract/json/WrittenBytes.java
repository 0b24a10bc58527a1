package io.quotewire.streaming.contract.json;

import java.io.OutputStream;
import java.util.Arrays;

/** Takes what is mostly written at one time, and then has no room to spare and is not copied once more. */
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

    /** All that was written; it is this object's own. */
    byte[] all() {
        return bytes;
    }
}
