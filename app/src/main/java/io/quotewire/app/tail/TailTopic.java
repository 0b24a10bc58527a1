package io.quotewire.app.tail;

import io.quotewire.streaming.contract.Topics;

/** The topics that can be shown. */
enum TailTopic {
    QUOTES,
    MENTIONS,
    PROCESSED,
    COUNTS,
    ARTICLES,
    DLQ;

    String name(Topics topics) {
        return switch (this) {
            case QUOTES -> topics.quotes();
            case MENTIONS -> topics.mentions();
            case PROCESSED -> topics.processed();
            case COUNTS -> topics.counts();
            case ARTICLES -> topics.articles();
            case DLQ -> topics.deadLetters();
        };
    }

    /** Whether its records name speakers. */
    boolean hasSpeaker() {
        return this == QUOTES || this == COUNTS;
    }

    /** Whether its records contain words of an article. */
    boolean hasWords() {
        return this != PROCESSED && this != COUNTS;
    }

    /** Whether its records name entities. */
    boolean hasEntity() {
        return this == QUOTES || this == MENTIONS || this == COUNTS;
    }
}
