package io.quotewire.app.tail;

import io.quotewire.streaming.contract.Topics;

/** The topics one can read along. */
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

    /** Whether its records name who speaks. */
    boolean hasSpeaker() {
        return this == QUOTES || this == COUNTS;
    }

    /** Whether its records tell anything of an article's words. */
    boolean hasWords() {
        return this != PROCESSED && this != COUNTS;
    }

    /** Whether its records name entities. */
    boolean hasEntity() {
        return this == QUOTES || this == MENTIONS || this == COUNTS;
    }
}
