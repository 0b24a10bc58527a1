package io.quotewire.streaming.service;

import io.quotewire.streaming.settings.Settings;
import java.util.Optional;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;

/**
 * What keeps a service from its work, as a fact in one line; what to do about it a front end words, by its
 * {@link Advice}.
 */
public final class ServiceFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** As the C library says it, and RocksDB and Java after it. */
    private static final String DISK_FULL = "No space left on device";

    /** What is wrong with a login Kafka tells in its words, which may be part of a password. */
    private static final String LOGIN = "JAAS config";

    /** Said by a producer that gave up sending: what it sent may be there or not. */
    private static final String UNACKNOWLEDGED = "hasn't received acknowledgment for some previously sent messages";

    /** A producer asked again after brokers were silent in the middle of a commit; Kafka Streams takes it for a bug. */
    private static final String LEFT_BY_TIMEOUT = "timed out and must be retried";

    /** Kafka Streams would have the state deleted then, and what was counted with it. */
    private static final String OTHER_PARTITIONS = "has invalid partitions: expected";

    private final Reason reason;

    public ServiceFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public ServiceFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
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

    /** What happened, as far as it makes a difference to what is to be done. */
    public enum Reason {
        /** Nobody answers at the brokers' addresses, which may pass. */
        NO_ANSWER(Kind.KAFKA),
        /** The broker gave up a transaction before we ended it, as it does with slow ones: it is done again. */
        TRANSACTION_LOST(Kind.KAFKA),
        /** What was to be read next is not there, as where a topic was made anew: it is read as that topic is. */
        OFFSET_GONE(Kind.KAFKA),
        /** The brokers' addresses are none. */
        NO_ADDRESS(Kind.KAFKA),
        /** Who answers there does not speak TLS, or is nobody whom we trust. */
        NOT_TRUSTED(Kind.KAFKA),
        /** The brokers do not know us. */
        NOT_LET_IN(Kind.KAFKA),
        /** The brokers know us and refuse what we ask. */
        NOT_ALLOWED(Kind.KAFKA),
        TOPIC_MISSING(Kind.KAFKA),
        /** A topic is set so that records would be lost. */
        TOPIC_UNSAFE(Kind.KAFKA),
        /** A topic has other partitions than when the service began with it. */
        TOPIC_WIDENED(Kind.KAFKA),
        /** More copies of a topic are asked for than there are brokers. */
        TOO_FEW_BROKERS(Kind.KAFKA),
        /** Anything else that a broker or a client of Kafka says. */
        OTHER_OF_KAFKA(Kind.KAFKA),
        /** A setting cannot be used: a port, a folder, a value. */
        SETTING(Kind.SETTING),
        DISK_FULL(Kind.FAILED),
        /** Anything else. */
        FAILED(Kind.FAILED);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    public Reason reason() {
        return reason;
    }

    public Kind kind() {
        return reason.kind();
    }

    /** The fact alone. */
    public String explanation() {
        return String.valueOf(getMessage());
    }

    /** The failure behind an error of Kafka's clients or of Kafka Streams. */
    public static ServiceFailure of(Throwable error, Settings settings) {
        Throwable cause = rootOf(error);
        String said = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        if (said.contains(DISK_FULL)) {
            return new ServiceFailure(
                    Reason.DISK_FULL,
                    "no space is left for the folder of the state, " + settings.stateDirectory(),
                    error);
        }
        if (said.contains(LOGIN)) {
            return new ServiceFailure(
                    Reason.SETTING,
                    "kafka.sasl.jaas.config cannot be read: it must be MODULE required name=\"value\" …;",
                    error);
        }
        if (said.contains(OTHER_PARTITIONS)) {
            return new ServiceFailure(
                    Reason.TOPIC_WIDENED,
                    "a topic that it reads has other partitions than when it began ("
                            + said.substring(0, Math.max(said.indexOf(". "), said.indexOf(OTHER_PARTITIONS))) + ')',
                    error);
        }
        Optional<String> state = ofState(error, said, settings);
        if (state.isPresent()) {
            return new ServiceFailure(Reason.SETTING, state.get(), error);
        }
        Reason reason = isOfTls(error) ? Reason.NOT_TRUSTED : reasonOf(cause, said);
        return new ServiceFailure(reason, fact(reason, settings.bootstrapServers(), said), error);
    }

    private static Reason reasonOf(Throwable cause, String said) {
        if (cause instanceof ConfigException) {
            return said.contains("bootstrap") ? Reason.NO_ADDRESS : Reason.SETTING;
        }
        if (cause instanceof TimeoutException
                || cause instanceof DisconnectException
                || (cause instanceof IllegalStateException && said.endsWith(LEFT_BY_TIMEOUT))) {
            return Reason.NO_ANSWER;
        }
        if (cause instanceof InvalidTxnStateException
                || cause instanceof TransactionAbortableException
                || said.contains(UNACKNOWLEDGED)) {
            return Reason.TRANSACTION_LOST;
        }
        if (cause instanceof InvalidOffsetException) {
            return Reason.OFFSET_GONE;
        }
        if (cause instanceof AuthenticationException) {
            return Reason.NOT_LET_IN;
        }
        if (cause instanceof AuthorizationException) {
            return Reason.NOT_ALLOWED;
        }
        if (cause instanceof UnknownTopicOrPartitionException || cause instanceof MissingSourceTopicException) {
            return Reason.TOPIC_MISSING;
        }
        if (cause instanceof InvalidReplicationFactorException) {
            return Reason.TOO_FEW_BROKERS;
        }
        return cause instanceof KafkaException && !(cause instanceof StreamsException)
                ? Reason.OTHER_OF_KAFKA
                : Reason.FAILED;
    }

    private static String fact(Reason reason, String at, String said) {
        return switch (reason) {
            case NO_ANSWER -> "no broker answers at " + at;
            case TRANSACTION_LOST -> "the broker at " + at + " has given up a transaction (" + said + ')';
            case OFFSET_GONE -> "what was to be read next is not at " + at + " (" + said + ')';
            case NO_ADDRESS -> "no broker at '" + at + "' (" + said + ')';
            case NOT_TRUSTED -> "no safe connection to the broker at " + at + " (" + said + ')';
            case NOT_LET_IN -> "the broker at " + at + " does not let us in (" + said + ')';
            case NOT_ALLOWED -> "not allowed at " + at + " (" + said + ')';
            case TOPIC_MISSING -> "a topic is missing at " + at;
            case TOO_FEW_BROKERS -> "replication is more than there are brokers (" + said + ')';
            case OTHER_OF_KAFKA -> "Kafka at " + at + ": " + said;
            case TOPIC_UNSAFE, TOPIC_WIDENED, SETTING, DISK_FULL, FAILED -> said;
        };
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

    private static boolean isOfTls(Throwable error) {
        for (Throwable cause = error; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (cause instanceof SslAuthenticationException) {
                return true;
            }
        }
        return false;
    }

    private static Throwable rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
