package io.quotewire.producer.sending;

import io.quotewire.producer.intake.BrokerAwayException;
import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.streaming.contract.Article;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares articles, sends them and counts their outcomes. Thread-safe. */
final class SendingIntake implements Intake {
    private static final Logger LOG = LoggerFactory.getLogger(SendingIntake.class);

    private final ArticleSender sender;
    private final UnaryOperator<Article> preparation;
    private final FeedTally tally;
    private final BooleanSupplier stopping;
    private final Manner manner;

    /** What an intake does after failures. */
    enum Manner {
        /** Ends feeding with the first article that the broker does not accept. */
        UNTIL_FAILURE,
        /** Continues even if an article fails. */
        PATIENT,
        /** Continues likewise, and logs refusals. */
        TELLING
    }

    /**
     * An intake.
     *
     * @param preparation applied to each article before it is sent; called from several threads
     * @param stopping whether sources have been told to stop
     */
    SendingIntake(
            ArticleSender sender,
            UnaryOperator<Article> preparation,
            FeedTally tally,
            BooleanSupplier stopping,
            Manner manner) {
        this.sender = sender;
        this.preparation = preparation;
        this.tally = tally;
        this.stopping = stopping;
        this.manner = manner;
    }

    @Override
    public Ready prepare(Article article) {
        ArticleRecord made = sender.record(preparation.apply(article));
        return new Ready() {
            @Override
            public void take(String origin, Delivery delivery) throws InterruptedException {
                send(made, origin, delivery);
            }

            @Override
            public Optional<String> refusal() {
                return made.refusal();
            }
        };
    }

    @Override
    public void take(Article article, String origin, Delivery delivery) throws InterruptedException {
        prepare(article).take(origin, delivery);
    }

    private void send(ArticleRecord article, String origin, Delivery delivery) throws InterruptedException {
        endIfFailed();
        sender.send(article, outcome -> {
            count(origin, outcome);
            if (manner == Manner.UNTIL_FAILURE && outcome instanceof Outcome.Failed failed) {
                tally.endEarly(failed.reason());
            }
            delivery.done(outcome);
        });
    }

    private void endIfFailed() {
        Optional<String> failure = tally.failure();
        if (manner == Manner.UNTIL_FAILURE && failure.isPresent()) {
            throw new BrokerAwayException(failure.get());
        }
    }

    @Override
    public void refuse(String origin, String reason) {
        count(origin, new Outcome.Refused(reason));
    }

    private void count(String origin, Outcome outcome) {
        tally.count(origin, outcome, manner == Manner.TELLING);
    }

    @Override
    public void passOver(String origin, String kind) {
        LOG.debug("{}: {}, passed over", origin, kind);
        tally.passedOver();
    }

    @Override
    public void warn(String origin, String message) {
        LOG.warn("{}: {}", origin, message);
    }

    @Override
    public void advance(long bytes) {
        tally.advance(bytes);
    }

    @Override
    public void awaitOutcomes() throws InterruptedException {
        sender.awaitOutcomes();
        endIfFailed();
    }

    @Override
    public boolean stopping() {
        return stopping.getAsBoolean();
    }
}
