package io.quotewire.streaming.service;

import io.quotewire.streaming.settings.Settings;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;

/** What keeps a service from its work, in one line that says what to do. */
public final class ServiceFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** As the C library says it, and RocksDB and Java after it. */
    private static final String DISK_FULL = "No space left on device";

    private final Kind kind;

    public ServiceFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public ServiceFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Whom it is up to. */
    public enum Kind {
        /** Whoever set the service up. */
        SETTING(2),
        /** Whoever runs the brokers: they do not answer, lack a topic or refuse us. */
        KAFKA(3),
        /** quotewire, or the machine it runs on. */
        FAILED(4);

        private final int exitStatus;

        Kind(int exitStatus) {
            this.exitStatus = exitStatus;
        }

        /** The exit status of a process that ends for it. */
        public int exitStatus() {
            return exitStatus;
        }
    }

    public Kind kind() {
        return kind;
    }

    /** What the message says. */
    public String explanation() {
        return String.valueOf(getMessage());
    }

    /** The failure behind an error of Kafka's clients or of Kafka Streams. */
    public static ServiceFailure of(Throwable error, Settings settings) {
        Throwable cause = rootOf(error);
        String said = String.valueOf(cause.getMessage());
        if (said.contains(DISK_FULL)) {
            return new ServiceFailure(
                    Kind.FAILED,
                    "no space is left for the folder of the state, " + settings.stateDirectory()
                            + ": make some and start again, nothing is lost",
                    error);
        }
        Optional<String> state = ofState(error, said, settings);
        if (state.isPresent()) {
            return new ServiceFailure(Kind.SETTING, state.get(), error);
        }
        String at = settings.bootstrapServers();
        if (cause instanceof ConfigException) {
            boolean address = said.contains("bootstrap");
            return new ServiceFailure(
                    address ? Kind.KAFKA : Kind.SETTING,
                    address ? "no broker at '" + at + "' (" + said + "): correct --bootstrap" : said,
                    error);
        }
        boolean kafka = cause instanceof KafkaException
                && (!(cause instanceof StreamsException) || cause instanceof MissingSourceTopicException);
        return kafka
                ? new ServiceFailure(Kind.KAFKA, ofKafka(cause, at, said), error)
                : new ServiceFailure(Kind.FAILED, cause.getMessage() == null ? cause.toString() : said, error);
    }

    private static String ofKafka(Throwable cause, String at, String said) {
        if (cause instanceof TimeoutException) {
            return "no broker answers at " + at
                    + ": is it running? Set --bootstrap to where yours is, or start one with 'quotewire broker'";
        }
        if (cause instanceof AuthenticationException) {
            return "the broker at " + at + " does not let us in (" + said
                    + "): check security.protocol and sasl.* among the --kafka settings";
        }
        if (cause instanceof AuthorizationException) {
            return "not allowed at " + at + " (" + said + "): ask for rights on the prefix's topics and groups";
        }
        if (cause instanceof UnknownTopicOrPartitionException || cause instanceof MissingSourceTopicException) {
            return "a topic is missing at " + at + ": run 'quotewire topics create', or set --prefix";
        }
        if (cause instanceof InvalidReplicationFactorException) {
            return "replication is more than there are brokers (" + said + "): give a lower --replication";
        }
        return "Kafka at " + at + ": " + said;
    }

    /** Kafka Streams has one exception for all that can be wrong with the folder of the state. */
    private static Optional<String> ofState(Throwable error, String said, Settings settings) {
        if (!(error instanceof StreamsException)) {
            return Optional.empty();
        }
        if (said.contains("multiple instances of Kafka Streams")) {
            return Optional.of("another process uses the folder of the state, " + settings.stateDirectory()
                    + ": give each its own state.dir");
        }
        return said.startsWith("base state directory")
                ? Optional.of("the folder of the state, " + settings.stateDirectory()
                        + ", cannot be made or written to: set state.dir")
                : Optional.empty();
    }

    private static Throwable rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
