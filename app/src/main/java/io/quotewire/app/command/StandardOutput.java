package io.quotewire.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, unbuffered: callers that write a lot wrap it in a buffer. It remembers the first write error, since
 * writers on top of it swallow errors, and writes nothing after it. Thread-safe.
 */
public final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        requireWhole();
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        requireWhole();
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    /** Whether an exception was thrown here. */
    public synchronized boolean threw(@Nullable Throwable thrown) {
        return thrown != null
                && failure.filter(first -> first == thrown || first == thrown.getCause())
                        .isPresent();
    }

    /** Why output is missing; empty if everything was written, or the reader closed the pipe, as {@code head} does. */
    public synchronized Optional<String> lack() {
        return failure.map(first -> String.valueOf(first.getMessage())).filter(why -> !why.contains("Broken pipe"));
    }

    private void requireWhole() throws IOException {
        if (failure.isPresent()) {
            // A new exception each time: closing after a failure adds one to the other as suppressed.
            throw new IOException(failure.get().getMessage(), failure.get());
        }
    }

    private IOException remembered(IOException thrown) {
        failure = failure.or(() -> Optional.of(thrown));
        return thrown;
    }
}
