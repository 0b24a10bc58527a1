package io.quotewire.app.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.internals.Exit;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker with its controller in this process, on loopback only. Thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int NODE = 1;
    private static final String DISKS = "log.dirs";

    private final KafkaNode node;
    private final DataLock lock;
    private final String address;

    private EmbeddedBroker(KafkaNode node, DataLock lock, String address) {
        this.node = node;
        this.lock = lock;
        this.address = address;
    }

    /**
     * Starts a broker; returns when it answers.
     *
     * @param data folder for its data, created and formatted if it is new, otherwise reused
     * @param port port to listen on, 0 for any free one
     * @throws UnusablePlaceException if the folder is unsuitable, another broker uses it, or the port is in use
     * @throws IOException if it does not start, for example because a disk is full
     */
    public static EmbeddedBroker start(Path data, int port) throws IOException {
        return start(data, port, Map.of());
    }

    /**
     * The same with some of the broker's settings changed.
     *
     * @param changed as in a broker's {@code server.properties}
     */
    public static EmbeddedBroker start(Path data, int port, Map<String, String> changed) throws IOException {
        try (HeldPorts ports = new HeldPorts()) {
            // First of all: where the port is in use, nothing is left in the folder.
            int listening = port == 0 ? ports.choose() : ports.hold(port);
            Map<String, String> settings = settings(data, listening, ports.choose());
            settings.putAll(changed);
            return start(data, settings, ports, HOST + ':' + listening);
        }
    }

    private static EmbeddedBroker start(Path data, Map<String, String> settings, HeldPorts ports, String address)
            throws IOException {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw DataLock.unusable(data, e);
        }
        DataLock lock = DataLock.of(data);
        @Nullable EmbeddedBroker broker = null;
        try {
            format(data, List.of(settings.getOrDefault(DISKS, data.toString()).split(",")));
            broker = new EmbeddedBroker(KafkaNode.start(data, settings, ports), lock, address);
            return broker;
        } finally {
            if (broker == null) {
                lock.close();
            }
        }
    }

    /**
     * Sets how the process ends if a broker in it can no longer write its data: by default Kafka stops the whole
     * process at once, with status 1 and a stack trace.
     *
     * @param lastWords runs before the end
     */
    public static void whenDataFails(int exitStatus, Runnable lastWords) {
        Exit.setHaltProcedure((status, message) -> {
            lastWords.run();
            Runtime.getRuntime().halt(exitStatus);
        });
    }

    /** Its address for clients, as {@code 127.0.0.1:9092}. */
    public String address() {
        return address;
    }

    /** Waits until it has been closed. */
    public void await() {
        node.await();
    }

    @Override
    public void close() {
        try {
            node.close();
        } finally {
            lock.close();
        }
    }

    private static void format(Path data, List<String> disks) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(out)
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(disks)
                    .setMetadataLogDirectory(data.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (Exception e) {
            throw new IOException("cannot format " + data + " for a broker: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> settings(Path data, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("listeners", "PLAINTEXT://" + HOST + ':' + port + ",CONTROLLER://" + HOST + ':' + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://" + HOST + ':' + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("controller.quorum.voters", NODE + "@" + HOST + ':' + controllerPort);
        settings.put(DISKS, data.toString());
        settings.put("auto.create.topics.enable", "false");
        // A single broker, so a single replica; few partitions, since each costs files and time at start-up.
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        // There will be no other members to wait for.
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.streams.initial.rebalance.delay.ms", "0");
        settings.put("group.streams.min.heartbeat.interval.ms", "100");
        // As for classic groups, so that sessions can be set as short as theirs.
        settings.put("group.streams.min.session.timeout.ms", "6000");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("log.cleaner.dedupe.buffer.size", Long.toString(16L << 20));
        settings.put("log.index.size.max.bytes", Integer.toString(1 << 20));
        settings.put("controlled.shutdown.enable", "false");
        return settings;
    }
}
