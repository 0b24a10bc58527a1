package io.quotewire.producer.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A version of a file.
 *
 * @param bytes its size
 * @param modified milliseconds since the epoch
 */
record FileVersion(Path path, long bytes, long modified) {

    static FileVersion of(Path path) throws IOException {
        return new FileVersion(
                path.toAbsolutePath().normalize(),
                Files.size(path),
                Files.getLastModifiedTime(path).toMillis());
    }

    @Override
    public String toString() {
        return bytes + " " + modified + " " + path;
    }
}
