package io.quotewire.producer.hub;

import io.quotewire.producer.disk.ReplacedFile;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores the subscriptions on disk, so that a restarted feeder continues with those that are confirmed. They contain
 * secrets: only the file's owner can read it.
 */
public final class SubscriptionFile {
    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionFile.class);

    private final Path file;
    private final URI callback;

    private record Contents(URI callback, List<Subscription> subscriptions) {
        Contents {
            Objects.requireNonNull(callback);
            subscriptions = List.copyOf(subscriptions);
        }
    }

    private SubscriptionFile(Path file, URI callback) {
        this.file = file;
        this.callback = callback;
    }

    /**
     * The file for a callback address; what is stored for another one is discarded.
     *
     * @param folder created when needed
     */
    public static SubscriptionFile in(Path folder, URI callback) {
        return new SubscriptionFile(folder.resolve("hubs.json"), callback);
    }

    /** The stored subscriptions; none, with a warning, if the file cannot be read. */
    List<Subscription> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            Contents contents = Json.read(Files.readAllBytes(file), Contents.class);
            return contents.callback().equals(callback) ? contents.subscriptions() : List.of();
        } catch (IOException e) {
            LOG.warn("{} cannot be read ({}); hubs are asked anew", file, e.getMessage());
            return List.of();
        }
    }

    /** Stores these in place of the old ones, which remain until the new ones are completely written. */
    void write(List<Subscription> subscriptions) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ReplacedFile.write(file, Json.write(new Contents(callback, subscriptions)));
    }
}
