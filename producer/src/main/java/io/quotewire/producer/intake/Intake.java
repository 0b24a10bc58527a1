package io.quotewire.producer.intake;

import io.quotewire.streaming.contract.Article;
import java.util.Optional;

/** Accepts the articles that sources read. Thread-safe. */
public interface Intake {

    /**
     * Accepts an article; blocks while too much is in flight.
     *
     * @param origin where it was read, for messages: {@code news.jsonl:17}
     * @throws BrokerAwayException if earlier articles could not be delivered, so that continuing is of no use
     */
    void take(Article article, String origin, Delivery delivery) throws InterruptedException;

    /** An article that is ready to be sent. */
    @FunctionalInterface
    interface Ready {
        /** Takes it, as {@link Intake#take(Article, String, Delivery)} does. */
        void take(String origin, Delivery delivery) throws InterruptedException;

        /** Why it would be refused; empty if it can be sent. */
        default Optional<String> refusal() {
            return Optional.empty();
        }
    }

    /** Prepares an article for sending; may be called on any thread and in any order. */
    default Ready prepare(Article article) {
        return (origin, delivery) -> take(article, origin, delivery);
    }

    /** Accepts an article whose outcome the source does not need. */
    default void take(Article article, String origin) throws InterruptedException {
        take(article, origin, Delivery.COUNTED);
    }

    /** Counts and names something that could not be read as an article. */
    void refuse(String origin, String reason);

    /**
     * Counts something valid that has no text, such as a picture.
     *
     * @param kind what it is
     */
    void passOver(String origin, String kind);

    /** Names a defect in spite of which an article was taken. */
    void warn(String origin, String message);

    /** Reports that this many more bytes of the source have been read. */
    void advance(long bytes);

    /**
     * Waits until everything handed over so far is acknowledged, refused or failed.
     *
     * @throws BrokerAwayException as {@link #take} does
     */
    void awaitOutcomes() throws InterruptedException;

    /** Whether the source should return as soon as possible. */
    boolean stopping();
}
