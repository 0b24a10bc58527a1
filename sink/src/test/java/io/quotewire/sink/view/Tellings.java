package io.quotewire.sink.view;

import io.quotewire.sink.view.Telling.Kind;
import java.time.Instant;

/** Tellings of one story, each in its own article. */
final class Tellings {
    static final String STORY = "s";

    private Tellings() {}

    /** A telling of an article with a date, in UTC. */
    static Telling at(String quoteId, String moment) {
        return telling(quoteId, moment, false);
    }

    static Telling undated(String quoteId, String assumed) {
        return telling(quoteId, assumed, true);
    }

    private static Telling telling(String quoteId, String moment, boolean assumed) {
        return new Telling(
                Kind.STORY,
                STORY,
                quoteId,
                true,
                "article of " + quoteId,
                null,
                "Gazette",
                null,
                Instant.parse(moment),
                assumed,
                STORY,
                null,
                null);
    }
}
