package io.quotewire.producer.file;

import io.quotewire.streaming.contract.Ids;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * How far the import of each file has come, on disk, so that one that was cut short goes on where it stopped. A file that has
 * changed since begins anew. For one import of a file at a time.
 */
public final class Checkpoints {
    private final Path folder;

    private Checkpoints(Path folder) {
        this.folder = folder;
    }

    /** Kept in this folder, which is made when it is needed. */
    public static Checkpoints in(Path folder) {
        return new Checkpoints(folder);
    }

    /** Where to go on: 0 for a file that is new, changed or was read to its end. */
    long position(Path file) throws IOException {
        Path kept = kept(file);
        if (!Files.exists(kept)) {
            return 0;
        }
        Properties checkpoint = new Properties();
        try (Reader reader = Files.newBufferedReader(kept, StandardCharsets.UTF_8)) {
            checkpoint.load(reader);
        }
        if (!version(file).equals(checkpoint.getProperty("version"))) {
            return 0;
        }
        try {
            return Long.parseLong(checkpoint.getProperty("position", "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Everything before this position is acknowledged. The old checkpoint stands until the new one is whole. */
    void save(Path file, long position) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(
                    "no checkpoint can be kept in " + folder + ": set state.dir to a folder you may write to", e);
        }
        Properties checkpoint = new Properties();
        checkpoint.setProperty("file", file.toAbsolutePath().toString());
        checkpoint.setProperty("version", version(file));
        checkpoint.setProperty("position", Long.toString(position));
        Path written = Files.createTempFile(folder, "import", ".part");
        try (Writer writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
            checkpoint.store(writer, null);
        }
        Files.move(written, kept(file), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file was read to its end. */
    void finish(Path file) throws IOException {
        Files.deleteIfExists(kept(file));
    }

    private Path kept(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        return folder.resolve(Ids.passage("import", path, 0) + ".properties");
    }

    private static String version(Path file) throws IOException {
        return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
    }
}
