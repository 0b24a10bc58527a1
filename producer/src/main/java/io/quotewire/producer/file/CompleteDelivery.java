package io.quotewire.producer.file;

import io.quotewire.producer.intake.BrokerAwayException;
import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.streaming.contract.Article;
import java.util.Optional;

/**
 * Hands the articles of one file on to an intake, and reports once their outcomes are known whether one of them could
 * not be delivered. Thread-safe, as the intake is.
 */
final class CompleteDelivery implements Intake {
    private final Intake intake;
    private volatile boolean failed;

    CompleteDelivery(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void take(Article article, String origin, Delivery delivery) throws InterruptedException {
        intake.take(article, origin, noting(delivery));
    }

    @Override
    public Ready prepare(Article article) {
        Ready ready = intake.prepare(article);
        return new Ready() {
            @Override
            public void take(String origin, Delivery delivery) throws InterruptedException {
                ready.take(origin, noting(delivery));
            }

            @Override
            public Optional<String> refusal() {
                return ready.refusal();
            }
        };
    }

    private Delivery noting(Delivery delivery) {
        return outcome -> {
            if (outcome instanceof Outcome.Failed) {
                failed = true;
            }
            delivery.done(outcome);
        };
    }

    /** @throws BrokerAwayException also if any article so far could not be delivered */
    @Override
    public void awaitOutcomes() throws InterruptedException {
        intake.awaitOutcomes();
        if (failed) {
            throw new BrokerAwayException("not all of it could be delivered; it is tried again");
        }
    }

    @Override
    public void refuse(String origin, String reason) {
        intake.refuse(origin, reason);
    }

    @Override
    public void passOver(String origin, String kind) {
        intake.passOver(origin, kind);
    }

    @Override
    public void warn(String origin, String message) {
        intake.warn(origin, message);
    }

    @Override
    public void advance(long bytes) {
        intake.advance(bytes);
    }

    @Override
    public boolean stopping() {
        return intake.stopping();
    }
}
