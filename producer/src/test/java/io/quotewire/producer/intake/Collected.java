package io.quotewire.producer.intake;

import io.quotewire.streaming.contract.Article;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Keeps what sources hand over, and answers as told. */
public final class Collected implements Intake {
    public final List<Article> articles = new CopyOnWriteArrayList<>();
    public final List<Refusal> refusals = new CopyOnWriteArrayList<>();
    public final List<Refusal> warnings = new CopyOnWriteArrayList<>();
    public final List<String> passedOver = new CopyOnWriteArrayList<>();
    public final AtomicLong bytes = new AtomicLong();
    public volatile Function<Article, Outcome> answer = article -> new Outcome.Acknowledged();
    public volatile boolean stopping;

    /** Whether nothing is heard of what is taken, as from a broker that does not answer. */
    public volatile boolean silent;

    @Override
    public void take(Article article, String origin, Delivery delivery) {
        if (silent) {
            return;
        }
        Outcome outcome = answer.apply(article);
        if (outcome instanceof Outcome.Acknowledged) {
            articles.add(article);
        }
        delivery.done(outcome);
    }

    @Override
    public Ready prepare(Article article) {
        return new Ready() {
            @Override
            public void take(String origin, Delivery delivery) {
                Collected.this.take(article, origin, delivery);
            }

            @Override
            public Optional<String> refusal() {
                return answer.apply(article) instanceof Outcome.Refused refused
                        ? Optional.of(refused.reason())
                        : Optional.empty();
            }
        };
    }

    @Override
    public void refuse(String origin, String reason) {
        refusals.add(new Refusal(origin, reason));
    }

    @Override
    public void passOver(String origin, String kind) {
        passedOver.add(kind);
    }

    @Override
    public void warn(String origin, String message) {
        warnings.add(new Refusal(origin, message));
    }

    @Override
    public void advance(long count) {
        bytes.addAndGet(count);
    }

    @Override
    public void awaitOutcomes() {}

    @Override
    public boolean stopping() {
        return stopping;
    }
}
