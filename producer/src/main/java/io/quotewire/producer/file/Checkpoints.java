package io.quotewire.producer.file;

import io.quotewire.producer.disk.ReplacedFile;
import io.quotewire.producer.intake.ReadFailure;
import io.quotewire.streaming.contract.Ids;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores on disk how far the import of each file has come, so that an interrupted one continues where it stopped. A
 * file that has changed since, or is sent to another topic, starts anew. For one import of a file at a time.
 */
public final class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final Path folder;
    private final Supplier<String> topic;

    private Checkpoints(Path folder, Supplier<String> topic) {
        this.folder = folder;
        this.topic = topic;
    }

    /**
     * Kept in this folder, which is made when it is needed.
     *
     * @param topic id of the topic that the files are sent to; empty if it is not known, which counts as the same
     */
    public static Checkpoints in(Path folder, Supplier<String> topic) {
        return new Checkpoints(folder, topic);
    }

    /** Where to continue: 0 for a file that is new, changed, was read to its end or went to another topic. */
    long position(FileVersion file) throws IOException {
        Path kept = kept(file.path());
        if (!Files.exists(kept)) {
            return 0;
        }
        Properties checkpoint = new Properties();
        try (Reader reader = Files.newBufferedReader(kept, StandardCharsets.UTF_8)) {
            checkpoint.load(reader);
            boolean same = version(file).equals(checkpoint.getProperty("version"))
                    && isOfTopic(checkpoint.getProperty("topic", ""));
            return same ? Long.parseLong(checkpoint.getProperty("position", "0")) : 0;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            LOG.warn("{} is not a checkpoint; {} is read from its beginning", kept, file.path());
            return 0;
        }
    }

    /** Checkpoints of earlier releases name no topic. */
    private boolean isOfTopic(String before) {
        String now = topic.get();
        return before.isEmpty() || now.isEmpty() || before.equals(now);
    }

    /**
     * Records that everything before this position is acknowledged. The old checkpoint is replaced only when the new
     * one is completely on disk.
     *
     * @param file as it was when it was opened: a file that has replaced it since has another version
     */
    void save(FileVersion file, long position) throws IOException {
        try {
            Files.createDirectories(folder);
            write(file, position);
        } catch (IOException e) {
            throw new IOException(
                    "no checkpoint can be kept in " + folder + " (" + reason(e)
                            + "): make room, or set state.dir to a folder you may write to",
                    e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "it is a file";
        }
        return e instanceof AccessDeniedException ? "it may not be written to" : ReadFailure.reason(e);
    }

    private void write(FileVersion file, long position) throws IOException {
        Properties checkpoint = new Properties();
        checkpoint.setProperty("file", file.path().toString());
        checkpoint.setProperty("version", version(file));
        checkpoint.setProperty("position", Long.toString(position));
        checkpoint.setProperty("topic", topic.get());
        StringWriter text = new StringWriter();
        checkpoint.store(text, null);
        ReplacedFile.write(kept(file.path()), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Records that the file was read to its end. */
    void finish(FileVersion file) throws IOException {
        Path kept = kept(file.path());
        // If the folder is a file, which a long import would have reported, deleting fails although nothing is there.
        if (Files.exists(kept)) {
            Files.delete(kept);
        }
    }

    private Path kept(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        return folder.resolve(Ids.passage("import", path, 0) + ".properties");
    }

    private static String version(FileVersion file) {
        return file.bytes() + "@" + file.modified();
    }
}
