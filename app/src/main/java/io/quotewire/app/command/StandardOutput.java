package io.quotewire.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, unbuffered: callers that write much wrap it in a buffer. It remembers why something could not be
 * written, since the writers on top of it swallow failures, and writes nothing behind the gap. Thread-safe.
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

    /** Whether it was thrown here. */
    public synchronized boolean threw(@Nullable Throwable thrown) {
        return thrown != null
                && failure.filter(first -> first == thrown || first == thrown.getCause())
                        .isPresent();
    }

    /** Why something is missing; empty if all was written, or the reader had enough, as {@code head} does. */
    public synchronized Optional<String> lack() {
        return failure.map(first -> String.valueOf(first.getMessage())).filter(why -> !why.contains("Broken pipe"));
    }

    private void requireWhole() throws IOException {
        if (failure.isPresent()) {
            // Another each time: who closes after a failure adds the one to the other.
            throw new IOException(failure.get().getMessage(), failure.get());
        }
    }

    private IOException remembered(IOException thrown) {
        failure = failure.or(() -> Optional.of(thrown));
        return thrown;
    }
}
