package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.common.errors.InconsistentGroupProtocolException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.streams.errors.StreamsException;

/**
 * Classifies errors of Kafka's clients and Kafka Streams: by the exception's type, or by its message where the type
 * does not say enough.
 */
public final class FailureClassifier {
    /** The messages of the C library, passed on by RocksDB and Java. */
    private static final String READ_ONLY = "Read-only file system";

    private static final String DISK_FULL = "No space left on device";

    private static final String TOO_MANY_FILES = "Too many open files";

    /** Kafka's message about an invalid login may quote parts of a password, so ours replaces it. */
    private static final String LOGIN = "JAAS config";

    /** Kafka Streams would advise deleting the state, and what was counted with it. */
    private static final String OTHER_PARTITIONS = "has invalid partitions: expected";

    private static final String SHARED_STATE = "multiple instances of Kafka Streams";

    private static final String STATE_FOLDER = "state directory [";

    /** The native libraries that decompress records and keep the state. */
    private static final Pattern NATIVE = Pattern.compile("(?i)zstd|snappy|lz4|rocksdb");

    private FailureClassifier() {}

    /** The failure that an error amounts to. */
    public static ServiceFailure of(Throwable error, Settings settings) {
        Throwable cause = rootOf(error);
        String said = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        Optional<ServiceFailure> ofFile = ofLibrary(error)
                .or(() -> MissingClass.failure(cause, error, settings))
                .or(() -> said.contains(TOO_MANY_FILES)
                        ? Optional.empty()
                        : UnreadableFile.failure(cause, error, settings));
        if (ofFile.isPresent()) {
            return ofFile.get();
        }
        if (said.contains(DISK_FULL)) {
            return new ServiceFailure(
                    Reason.DISK_FULL, "no space is left in the state folder, " + settings.stateDirectory(), error);
        }
        if (said.contains(READ_ONLY)) {
            return new ServiceFailure(
                    Reason.STATE_UNUSABLE,
                    "the state folder, " + settings.stateDirectory() + ", is on a file system that is read-only",
                    error);
        }
        if (said.contains(TOO_MANY_FILES)) {
            return new ServiceFailure(Reason.TOO_MANY_FILES, "it may not open more files (" + said + ')', error);
        }
        if (said.contains(LOGIN)) {
            return new ServiceFailure(
                    Reason.SETTING,
                    "kafka.sasl.jaas.config is missing or cannot be read: it must be MODULE required name=\"value\" …;",
                    error);
        }
        if (said.contains(OTHER_PARTITIONS)) {
            return new ServiceFailure(
                    Reason.TOPIC_WIDENED,
                    "the partitions of a topic that it reads have changed since its first start ("
                            + said.substring(0, Math.max(said.indexOf(". "), said.indexOf(OTHER_PARTITIONS))) + ')',
                    error);
        }
        if (cause instanceof InconsistentGroupProtocolException) {
            String prefix = settings.topics().prefix();
            return new ServiceFailure(
                    Reason.OTHER_OF_KAFKA,
                    "another application at " + settings.bootstrapServers() + " uses this service's consumer group ("
                            + prefix + ".processor, " + prefix + ".sink, " + prefix
                            + ".feeders-…), or another protocol in it: give that one"
                            + " another group, or this installation another prefix",
                    error);
        }
        if (cause instanceof RecordTooLargeException refusal) {
            return TooLargeRecord.failure(refusal, error, settings);
        }
        if (isOfState(error, said)) {
            return ofState(error, said, settings);
        }
        Reason reason = isOfTls(error) ? Reason.NOT_TRUSTED : KafkaErrors.reason(cause, said);
        return new ServiceFailure(reason, fact(reason, settings.bootstrapServers(), said), error);
    }

    /**
     * The failure to load a native library, such as one that decompresses records or keeps the state: each is first
     * unpacked into the temporary folder. Empty if the error is another one.
     */
    public static Optional<ServiceFailure> ofLibrary(Throwable error) {
        Throwable root = rootOf(error);
        return isOfLibrary(error)
                ? Optional.of(new ServiceFailure(
                        Reason.LIBRARY_UNUSABLE,
                        "a native library cannot be loaded from the temporary folder, "
                                + System.getProperty("java.io.tmpdir") + " ("
                                + Objects.requireNonNullElse(root.getMessage(), root.toString()) + ')',
                        error))
                : Optional.empty();
    }

    /** Does not include a missing method or a missing jar. */
    private static boolean isOfLibrary(Throwable error) {
        boolean started = has(error, ExceptionInInitializerError.class) || has(error, NoClassDefFoundError.class);
        return has(error, UnsatisfiedLinkError.class)
                || (started && NATIVE.matcher(rootOf(error).toString()).find());
    }

    private static String fact(Reason reason, String at, String said) {
        return switch (reason) {
            case NO_ANSWER -> "no broker answers at " + at;
            case TRANSACTION_LOST -> "the broker at " + at + " has aborted a transaction (" + said + ')';
            case OFFSET_GONE -> "the next offset to read does not exist at " + at + " (" + said + ')';
            case NO_ADDRESS -> "no broker at '" + at + "' (" + said + ')';
            case NOT_TRUSTED -> "no secure connection to the broker at " + at + " (" + said + ')';
            case NOT_LET_IN -> "the broker at " + at + " rejected the login (" + said + ')';
            case NOT_ALLOWED -> "not authorized at " + at + " (" + said + ')';
            case TOPIC_MISSING -> "a topic is missing at " + at;
            case CLOCK_AHEAD ->
                "the broker at " + at + " refuses records for their time: this machine's clock says " + Instant.now()
                        + " (" + said + ')';
            case TOO_FEW_BROKERS -> "replication exceeds the number of brokers (" + said + ')';
            case BROKER_FAILED -> "the broker at " + at + " failed (" + said + ')';
            case OTHER_OF_KAFKA -> "Kafka at " + at + ": " + said;
            case SETTING -> said.contains("bootstrap.servers") ? said + ": a broker's address is HOST:PORT" : said;
            case SOURCE_MISSING,
                    TOPIC_DELETED,
                    TOPIC_UNSAFE,
                    TOPIC_TOO_NARROW,
                    TOPIC_WIDENED,
                    INSTANCES_DIFFER,
                    STATE_IN_USE,
                    STATE_UNUSABLE,
                    RECORDS_LOST,
                    DISK_FULL,
                    TOO_MANY_FILES,
                    LIBRARY_UNUSABLE,
                    CLOCK_SET_BACK,
                    FAILED -> said;
        };
    }

    /** Kafka Streams uses one exception for everything that can be wrong with the state folder. */
    private static boolean isOfState(Throwable error, String said) {
        return error instanceof StreamsException && (said.contains(SHARED_STATE) || said.contains(STATE_FOLDER));
    }

    private static ServiceFailure ofState(Throwable error, String said, Settings settings) {
        String folder = "the state folder, " + settings.stateDirectory();
        return said.contains(SHARED_STATE)
                ? new ServiceFailure(Reason.STATE_IN_USE, "another process uses " + folder, error)
                : new ServiceFailure(
                        Reason.STATE_UNUSABLE, folder + ", " + StateFolder.trouble(settings.stateDirectory()), error);
    }

    private static boolean isOfTls(Throwable error) {
        return has(error, SslAuthenticationException.class);
    }

    private static boolean has(Throwable error, Class<? extends Throwable> type) {
        for (Throwable cause = error; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
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
