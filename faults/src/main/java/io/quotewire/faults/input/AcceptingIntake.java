package io.quotewire.faults.input;

import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;

/** Accepts everything and serialises it as if it were sent. Thread-safe. */
final class AcceptingIntake implements Intake {
    private volatile boolean stopping;

    void stop() {
        stopping = true;
    }

    @Override
    public void take(Article article, String origin, Delivery delivery) {
        Json.write(article);
        delivery.done(new Outcome.Acknowledged());
    }

    @Override
    public void refuse(String origin, String reason) {}

    @Override
    public void passOver(String origin, String kind) {}

    @Override
    public void warn(String origin, String message) {}

    @Override
    public void advance(long bytes) {}

    @Override
    public void awaitOutcomes() {}

    @Override
    public boolean stopping() {
        return stopping;
    }
}
