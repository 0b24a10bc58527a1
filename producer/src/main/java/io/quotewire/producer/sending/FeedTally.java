package io.quotewire.producer.sending;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.intake.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts outcomes and bytes read, and keeps the first refusals by name. Thread-safe. */
final class FeedTally {
    /** The number of refusals kept by name; the others are only counted. */
    static final int NAMED = 50;

    private static final Logger LOG = LoggerFactory.getLogger(FeedTally.class);

    private final LongAdder acknowledged = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder passedOver = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder bytesRead = new LongAdder();
    private final List<Refusal> named = new ArrayList<>();
    private volatile boolean delivers = true;
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private final Counter acknowledgedMeter;
    private final Counter refusedMeter;
    private final Counter failedMeter;
    private final Counter passedOverMeter;

    FeedTally(MeterRegistry meters) {
        acknowledgedMeter = outcomes(meters, "acknowledged");
        refusedMeter = outcomes(meters, "refused");
        failedMeter = outcomes(meters, "failed");
        passedOverMeter = outcomes(meters, "passed_over");
    }

    /** @param tells whether refusals are also logged */
    void count(String origin, Outcome outcome, boolean tells) {
        if (outcome instanceof Outcome.Acknowledged) {
            delivers = true;
            acknowledged.increment();
            acknowledgedMeter.increment();
        } else if (outcome instanceof Outcome.Refused refusal) {
            refused.increment();
            refusedMeter.increment();
            name(new Refusal(origin, refusal.reason()));
            if (tells) {
                LOG.warn("refused {}: {}", origin, refusal.reason());
            }
        } else if (outcome instanceof Outcome.Failed) {
            delivers = false;
            failed.increment();
            failedMeter.increment();
        }
    }

    void passedOver() {
        passedOver.increment();
        passedOverMeter.increment();
    }

    void advance(long bytes) {
        bytesRead.add(bytes);
    }

    long bytesRead() {
        return bytesRead.sum();
    }

    long acknowledged() {
        return acknowledged.sum();
    }

    long refused() {
        return refused.sum();
    }

    /** Records why feeding ends early; the first reason is kept. */
    void endEarly(String reason) {
        failure.compareAndSet(null, reason);
    }

    /** Why feeding ends early, if it does. */
    Optional<String> failure() {
        return Optional.ofNullable(failure.get());
    }

    boolean delivers() {
        return delivers;
    }

    /** @param unconfirmed the number of articles whose outcome is unknown */
    FeedReport report(int unconfirmed) {
        synchronized (named) {
            return new FeedReport(
                    acknowledged.sum(), refused.sum(), failed.sum() + unconfirmed, passedOver.sum(), named, failure());
        }
    }

    private void name(Refusal refusal) {
        synchronized (named) {
            if (named.size() < NAMED) {
                named.add(refusal);
            }
        }
    }

    private static Counter outcomes(MeterRegistry meters, String outcome) {
        return Counter.builder("quotewire.feed.articles")
                .description("Articles handed to the feeder, by what became of them")
                .tag("outcome", outcome)
                .register(meters);
    }
}
