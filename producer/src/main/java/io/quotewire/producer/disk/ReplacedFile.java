package io.quotewire.producer.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Replaces files as a whole. Thread-safe; of concurrent writers of a file the last one wins. */
public final class ReplacedFile {
    private ReplacedFile() {}

    /**
     * Writes a file, which only its owner may read, in place of what it contained. That remains until the new content
     * is completely on the disk, even if the machine fails meanwhile.
     *
     * @param file in a folder that exists
     * @throws IOException if it cannot be written; the file is unchanged then, and nothing is left beside it
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Path written = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            writeToDisk(written, content);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void writeToDisk(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
