package io.quotewire.streaming.reading;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is a quote among the records of their topic, where anybody may have written. Pure functions. */
public final class QuoteRecords {
    private QuoteRecords() {}

    /**
     * The quote that a record holds; empty where it holds none: nothing, no JSON, or an object without what every quote
     * has.
     */
    public static Optional<QuoteEvent> read(byte @Nullable [] value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            // The JSON null is read as none.
            return Optional.ofNullable(Json.read(value, QuoteEvent.class)).filter(QuoteRecords::isWhole);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether all is there that the schema of quotes requires; numbers are, since what is absent is zero. */
    public static boolean isWhole(QuoteEvent quote) {
        return areThere(quote.id(), quote.passageId(), quote.change(), quote.articleId(), quote.publisher())
                && areThere(quote.publishedAt(), quote.type(), quote.speakerKind(), quote.extractor())
                && areThere(quote.coSpeakers(), quote.about())
                && quote.coSpeakers().stream().allMatch(Objects::nonNull)
                && quote.about().stream().allMatch(about -> about != null && areThere(about.type(), about.entity()));
    }

    private static boolean areThere(@Nullable Object... fields) {
        for (Object field : fields) {
            if (field == null) {
                return false;
            }
        }
        return true;
    }
}
