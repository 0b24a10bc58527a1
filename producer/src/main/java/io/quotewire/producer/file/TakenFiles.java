package io.quotewire.producer.file;

import io.quotewire.streaming.contract.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The files of a watched folder that were taken, with their versions; stored on disk as a line for each. Not
 * thread-safe; for one process.
 */
public final class TakenFiles {
    private final Path kept;
    private final Set<String> taken;

    private TakenFiles(Path kept, Set<String> taken) {
        this.kept = kept;
        this.taken = taken;
    }

    /**
     * Those of one folder, for a topic; the list is stored in the other.
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
        Path ofAnyTopic = state.resolve(Ids.passage("watched", name, 0) + ".txt");
        Path kept =
                topic.isEmpty() ? ofAnyTopic : state.resolve(Ids.passage("watched", name, 0) + '.' + topic + ".txt");
        // Earlier releases named no topic; what they took went where the first to be watched again goes.
        if (!Files.exists(kept) && Files.exists(ofAnyTopic)) {
            Files.move(ofAnyTopic, kept);
        }
        Set<String> taken = new HashSet<>();
        if (Files.exists(kept)) {
            taken.addAll(new String(Files.readAllBytes(kept), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
        return new TakenFiles(kept, taken);
    }

    boolean contains(FileVersion file) {
        return taken.contains(file.toString());
    }

    void add(FileVersion file) throws IOException {
        if (taken.add(file.toString())) {
            Files.writeString(
                    kept,
                    file + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        }
    }
}
