package io.quotewire.producer.file;

import io.quotewire.producer.disk.ReplacedFile;
import io.quotewire.streaming.contract.Ids;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a watched folder that were taken, each with the version that was taken last: an earlier one that is put
 * back is new again. Stored on disk as a line for each version, the last one at the end; lines of earlier ones are
 * dropped now and then. Not thread-safe; for one process.
 */
public final class TakenFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TakenFiles.class);

    /** So many lines of earlier versions are kept beside as many as there are files. */
    private static final int EARLIER = 1_000;

    private final Path kept;

    /** Lines of the list, by the path in them. */
    private final Map<String, String> taken;

    private final List<String> unstored = new ArrayList<>();
    private long stored;

    private TakenFiles(Path kept, Map<String, String> taken, long stored) {
        this.kept = kept;
        this.taken = taken;
        this.stored = stored;
    }

    /**
     * Those of one folder, for a topic; the list is stored in the other. Warns if files were taken for other topics
     * only: all of them are new to this one.
     *
     * @param topic id of the topic that the files are sent to; empty if it is not known
     */
    public static TakenFiles in(Path state, Path folder, String topic) throws IOException {
        try {
            Files.createDirectories(state);
        } catch (IOException e) {
            throw new IOException(
                    "what was taken of " + folder + " cannot be remembered in " + state
                            + ": set state.dir to a folder you may write to",
                    e);
        }
        String name = folder.toAbsolutePath().normalize().toString();
        String id = Ids.passage("watched", name, 0);
        Path ofAnyTopic = state.resolve(id + ".txt");
        Path kept = topic.isEmpty() ? ofAnyTopic : state.resolve(id + '.' + topic + ".txt");
        // Earlier releases named no topic; what they took went where the first to be watched again goes.
        if (!Files.exists(kept) && Files.exists(ofAnyTopic)) {
            Files.move(ofAnyTopic, kept);
        }
        Map<String, String> taken = new LinkedHashMap<>();
        List<String> lines = List.of();
        if (Files.exists(kept)) {
            lines = new String(Files.readAllBytes(kept), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            lines.forEach(line -> taken.put(pathIn(line), line));
        } else if (hasListOf(id, state)) {
            LOG.warn("{}: its files were taken for another installation; all of them are read for this one", folder);
        }
        return new TakenFiles(kept, taken, lines.size());
    }

    private static boolean hasListOf(String folder, Path state) throws IOException {
        try (Stream<Path> lists = Files.list(state)) {
            return lists.anyMatch(list -> list.getFileName().toString().startsWith(folder + '.'));
        }
    }

    /** The last part of {@link FileVersion#toString}. */
    private static String pathIn(String line) {
        String[] parts = line.split(" ", 3);
        return parts[parts.length - 1];
    }

    /** Whether this version is the last one that was taken of the file. */
    boolean contains(FileVersion file) {
        return file.toString().equals(taken.get(file.path().toString()));
    }

    /** Adds one; it is stored by {@link #store}. */
    void add(FileVersion file) {
        String line = file.toString();
        if (!line.equals(taken.put(file.path().toString(), line))) {
            unstored.add(line);
        }
    }

    /**
     * Stores what was added, or everything if the list was deleted meanwhile.
     *
     * @throws IOException if that fails, as on a full disk; the next call tries again
     */
    void store() throws IOException {
        if (unstored.isEmpty()) {
            return;
        }
        boolean isKept = Files.exists(kept);
        if (!isKept) {
            Files.createDirectories(Objects.requireNonNull(kept.getParent()));
        }
        if (!isKept || stored + unstored.size() > 2L * taken.size() + EARLIER) {
            ReplacedFile.write(kept, lines(taken.values()).getBytes(StandardCharsets.UTF_8));
            stored = taken.size();
        } else {
            append(lines(unstored));
            stored += unstored.size();
        }
        unstored.clear();
    }

    private void append(String lines) throws IOException {
        Files.writeString(
                kept,
                endsWithinALine() ? '\n' + lines : lines,
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND,
                StandardOpenOption.DSYNC);
    }

    private static String lines(Collection<String> lines) {
        return String.join("\n", lines) + '\n';
    }

    /** Whether a line was written in part only. */
    private boolean endsWithinALine() throws IOException {
        if (Files.size(kept) == 0) {
            return false;
        }
        try (SeekableByteChannel list = Files.newByteChannel(kept)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            list.position(list.size() - 1).read(last);
            return last.get(0) != '\n';
        }
    }
}
