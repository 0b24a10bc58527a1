package io.quotewire.app;

import java.io.IOException;
import java.io.OutputStream;

/** An output on which every write fails. */
public final class FailingOutput extends OutputStream {
    private final String reason;

    /**
     * @param reason the message of each failure
     */
    public FailingOutput(String reason) {
        this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
        throw new IOException(reason);
    }
}
