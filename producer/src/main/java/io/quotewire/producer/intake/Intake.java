package io.quotewire.producer.intake;

import io.quotewire.streaming.contract.Article;
import java.util.Optional;

/** Where sources hand over what they read. Thread-safe. */
public interface Intake {

    /**
     * Takes one article; waits while too much is in flight.
     *
     * @param origin where it was read, for messages: {@code news.jsonl:17}
     * @throws BrokerAwayException if earlier articles could not be delivered, so that going on makes no sense
     */
    void take(Article article, String origin, Delivery delivery) throws InterruptedException;

    /** An article that is ready to go out. */
    @FunctionalInterface
    interface Ready {
        /** Takes it, as {@link Intake#take(Article, String, Delivery)} does. */
        void take(String origin, Delivery delivery) throws InterruptedException;

        /** Why it would be refused; empty if it can go out. */
        default Optional<String> refusal() {
            return Optional.empty();
        }
    }

    /** Does the work that an article needs before it goes out; on any thread and in any order. */
    default Ready prepare(Article article) {
        return (origin, delivery) -> take(article, origin, delivery);
    }

    /** Takes one article whose outcome the source need not know. */
    default void take(Article article, String origin) throws InterruptedException {
        take(article, origin, Delivery.COUNTED);
    }

    /** Counts and names what could not be read as an article. */
    void refuse(String origin, String reason);

    /**
     * Counts what is sound and no text, such as a picture.
     *
     * @param kind what it is
     */
    void passOver(String origin, String kind);

    /** Names what was odd and taken all the same. */
    void warn(String origin, String message);

    /** That many more bytes of the source have been read. */
    void advance(long bytes);

    /**
     * Waits until everything handed over so far is acknowledged, refused or failed.
     *
     * @throws BrokerAwayException as {@link #take} does
     */
    void awaitOutcomes() throws InterruptedException;

    /** True once the source should return at its next convenience. */
    boolean stopping();
}
