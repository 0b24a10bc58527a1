package io.quotewire.streaming.service;

/**
 * What keeps a service from its work, as a fact in one line; what to do about it a front end words, by its
 * {@link Advice}.
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
        /** A topic of others, to be followed, is not there. */
        SOURCE_MISSING(Kind.KAFKA),
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
        /** Another process uses the folder of the state. */
        STATE_IN_USE(Kind.SETTING),
        /** The folder of the state cannot be made, or not be written to. */
        STATE_UNUSABLE(Kind.SETTING),
        /** Records left a topic before they were read, so that sums would be wrong. */
        RECORDS_LOST(Kind.FAILED),
        DISK_FULL(Kind.FAILED),
        /** A library of native code cannot be unpacked to the folder of temporary files, or not be run from there. */
        LIBRARY_UNUSABLE(Kind.FAILED),
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
}
