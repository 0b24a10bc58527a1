package io.quotewire.app.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server$;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * Kafka's broker and controller in one, as {@link KafkaRaftServer} assembles them, but listening on sockets that are
 * opened for it. With {@link EmbeddedBroker} all that uses the broker's internals, which may change with any Kafka
 * release. Thread-safe.
 */
final class KafkaNode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaNode.class);

    private final ControllerServer controller;
    private final BrokerServer broker;

    private KafkaNode(KafkaConfig config, ServerSocketFactory sockets) {
        Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> folders = KafkaRaftServer.initializeLogDirs(config, LOG, "");
        Metrics metrics = Server$.MODULE$.initializeMetrics(
                config, Time.SYSTEM, folders._1().clusterId().orElseThrow());
        SharedServer shared = new SharedServer(
                config,
                folders._1(),
                Time.SYSTEM,
                metrics,
                CompletableFuture.completedFuture(
                        QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
                List.of(),
                new StandardFaultHandlerFactory(),
                sockets);
        this.broker = new BrokerServer(shared);
        this.controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), folders._2());
    }

    /**
     * Starts one in a formatted folder; returns when it answers.
     *
     * @throws IOException if it cannot use the folder or does not start
     */
    static KafkaNode start(Path data, Map<String, String> settings, ServerSocketFactory sockets) throws IOException {
        KafkaNode node;
        try {
            node = new KafkaNode(new KafkaConfig(settings, false), sockets);
        } catch (RuntimeException e) {
            throw new IOException("cannot use " + data + " for a broker: " + e.getMessage(), e);
        }
        try {
            node.controller.startup();
            node.broker.startup();
        } catch (RuntimeException e) {
            node.close();
            throw new IOException("the broker did not start in " + data + ": " + e.getMessage(), e);
        }
        return node;
    }

    /** Waits until it has been closed. */
    void await() {
        broker.awaitShutdown();
        controller.awaitShutdown();
    }

    @Override
    public void close() {
        // The controller last: the broker takes its leave of it.
        try {
            broker.shutdown();
        } finally {
            controller.shutdown();
        }
    }
}
