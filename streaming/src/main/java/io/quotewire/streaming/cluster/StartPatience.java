package io.quotewire.streaming.cluster;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a service that starts waits for what may still come: for a broker that answers, then for its topics. Each
 * time begins anew when the other was waited for in between, as at a broker that is restarted. Not thread-safe.
 */
final class StartPatience {
    /** For whoever has just started the brokers to create the topics. */
    static final Duration FOR_TOPICS = Duration.ofSeconds(10);

    private enum Awaited {
        BROKER,
        TOPICS
    }

    private final Duration forBroker;
    private Optional<Awaited> awaited = Optional.empty();
    private long end;

    /** @param forBroker for how long it waits for a broker, and at most for topics */
    StartPatience(Duration forBroker) {
        this.forBroker = forBroker;
    }

    /** The time that begins with a failure for this reason; empty if it began with an earlier one, or if it is zero. */
    Optional<Duration> begun(Reason reason, long nanos) {
        Optional<Awaited> now = awaited(reason);
        if (now.isEmpty() || now.equals(awaited)) {
            return Optional.empty();
        }
        Duration patience = now.get() == Awaited.BROKER || forBroker.compareTo(FOR_TOPICS) < 0 ? forBroker : FOR_TOPICS;
        awaited = now;
        end = nanos + patience.toNanos();
        return Optional.of(patience).filter(time -> !time.isZero());
    }

    /** Whether a failure for this reason, passed to {@link #begun} before, is not waited for any more. */
    boolean isOver(Reason reason, long nanos) {
        return awaited(reason).isEmpty() || nanos - end >= 0;
    }

    private static Optional<Awaited> awaited(Reason reason) {
        return switch (reason) {
            case NO_ANSWER, NO_ADDRESS -> Optional.of(Awaited.BROKER);
            case TOPIC_MISSING -> Optional.of(Awaited.TOPICS);
            default -> Optional.empty();
        };
    }
}
