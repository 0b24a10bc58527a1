package io.quotewire.producer.hub;

import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The subscriptions on disk, so that a feeder that starts again goes on with those that run. They hold secrets: the
 * file is its owner's alone.
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
     * Those of a callback address; what is kept of another is forgotten.
     *
     * @param folder created when needed
     */
    public static SubscriptionFile in(Path folder, URI callback) {
        return new SubscriptionFile(folder.resolve("hubs.json"), callback);
    }

    /** What is kept; nothing, with a warning, if the file cannot be read. */
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

    /** Keeps these and no others. The old ones stand until the new ones are whole. */
    void write(List<Subscription> subscriptions) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "hubs", ".part");
        Files.write(written, Json.write(new Contents(callback, subscriptions)));
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
