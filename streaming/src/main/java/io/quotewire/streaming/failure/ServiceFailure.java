package io.quotewire.streaming.failure;

/**
 * What prevents a service from working, as a fact in one line; a front end adds what to do about it by its {@link
 * Advice}.
 */
public final class ServiceFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public ServiceFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public ServiceFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Whose task it is to resolve the failure. */
    public enum Kind {
        /** Whoever configured the service. */
        SETTING(2),
        /** Whoever runs the brokers: they do not answer, lack a topic or deny access. */
        KAFKA(3),
        /** A fault of quotewire, or of the machine it runs on. */
        FAILED(4);

        private final int exitStatus;

        Kind(int exitStatus) {
            this.exitStatus = exitStatus;
        }

        /** The exit status of a process that ends with this kind of failure. */
        public int exitStatus() {
            return exitStatus;
        }
    }

    /** What happened, as far as it makes a difference to what can be done. */
    public enum Reason {
        /** Nothing answers at the brokers' addresses, possibly for a while only. */
        NO_ANSWER(Kind.KAFKA),
        /** The broker aborted a transaction, as it does with slow ones; its work is repeated. */
        TRANSACTION_LOST(Kind.KAFKA),
        /**
         * The offset to be read next does not exist, as when a topic was recreated; reading goes on as the topic is
         * now.
         */
        OFFSET_GONE(Kind.KAFKA),
        /** The brokers' addresses cannot be resolved. */
        NO_ADDRESS(Kind.KAFKA),
        /** The server does not speak TLS, or its certificate is not trusted. */
        NOT_TRUSTED(Kind.KAFKA),
        /** Authentication failed. */
        NOT_LET_IN(Kind.KAFKA),
        /** Authorization failed: the brokers know us but deny what we ask for. */
        NOT_ALLOWED(Kind.KAFKA),
        TOPIC_MISSING(Kind.KAFKA),
        /** A topic was deleted, or deleted and recreated, in such a way that only a restart helps. */
        TOPIC_DELETED(Kind.KAFKA),
        /** Another system's topic, to be used as a source, does not exist. */
        SOURCE_MISSING(Kind.KAFKA),
        /** A topic is configured such that records would be lost. */
        TOPIC_UNSAFE(Kind.KAFKA),
        /** A topic does not take a record as large as those that are written to it. */
        TOPIC_TOO_NARROW(Kind.KAFKA),
        /** A topic's number of partitions has changed since the service first ran. */
        TOPIC_WIDENED(Kind.KAFKA),
        /** The replication factor asked for exceeds the number of brokers. */
        TOO_FEW_BROKERS(Kind.KAFKA),
        /** A broker could not do what it was asked, as with a full disk; a later attempt may succeed. */
        BROKER_FAILED(Kind.KAFKA),
        /** Any other error of a broker or a Kafka client. */
        OTHER_OF_KAFKA(Kind.KAFKA),
        /** A setting cannot be used: a port, a folder, a value. */
        SETTING(Kind.SETTING),
        /** Another instance of the service has a topology that this one has not. */
        INSTANCES_DIFFER(Kind.SETTING),
        /** Another process uses the state folder. */
        STATE_IN_USE(Kind.SETTING),
        /** The state folder cannot be created or written to. */
        STATE_UNUSABLE(Kind.SETTING),
        /** Records were deleted from a topic before they were read, so sums would be wrong. */
        RECORDS_LOST(Kind.FAILED),
        DISK_FULL(Kind.FAILED),
        /** The system's limit for a process, which each partition's state takes some of. */
        TOO_MANY_FILES(Kind.FAILED),
        /** The brokers refuse records whose time is too far ahead of theirs, which the changelogs' are by our clock. */
        CLOCK_AHEAD(Kind.FAILED),
        /** Our clock was set back, and Kafka Streams would commit nothing until it is again where it was. */
        CLOCK_SET_BACK(Kind.FAILED),
        /** A native library cannot be unpacked into the temporary folder, or not be loaded from there. */
        LIBRARY_UNUSABLE(Kind.FAILED),
        /** Any other failure. */
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

    /** The fact alone, without advice. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
