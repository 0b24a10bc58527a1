package io.quotewire.app.broker;

import io.quotewire.streaming.failure.StateFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Locks a data folder for one broker. Kafka's own lock comes too late: by then a second broker has opened the metadata
 * log and corrupted it for the first.
 */
final class DataLock implements AutoCloseable {
    private static final String NAME = ".quotewire-broker";

    private final FileChannel file;

    private DataLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Locks the folder; the lock of a killed process is released.
     *
     * @throws UnusablePlaceException if another broker holds it, in this process or another, or it is not writable
     */
    static DataLock of(Path data) throws IOException {
        FileChannel file;
        try {
            file = FileChannel.open(data.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unusable(data, e);
        }
        try {
            if (file.tryLock() != null) {
                return new DataLock(file);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this process: treated like one held by another.
        } catch (IOException e) {
            file.close();
            throw new IOException("cannot use " + data + " as a folder for data: " + e.getMessage(), e);
        }
        file.close();
        throw new UnusablePlaceException(
                "another broker uses " + data + "; end it, or give this one another --data and --port");
    }

    /** Tells why the folder cannot be made or written to. */
    static IOException unusable(Path data, IOException reason) {
        String message = "the broker's data folder, " + data + ", " + StateFolder.trouble(data, reason);
        return StateFolder.isUnsuitable(data)
                ? new UnusablePlaceException(message, reason)
                : new IOException(message, reason);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // Released at the end of the process at the latest.
        }
    }
}
