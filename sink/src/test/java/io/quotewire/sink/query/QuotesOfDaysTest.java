package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Quotes by when their articles were published. */
class QuotesOfDaysTest extends ViewsBench {
    @Test
    void quotesOfSomeDaysAreFoundPageByPage() throws IOException {
        quote("before", Map.of("publishedAt", "2026-02-28T23:59:59.999Z"));
        quote("first", Map.of("publishedAt", "2026-03-01T00:00:00Z"));
        quote("second", Map.of("publishedAt", "2026-03-01T12:00:00Z"));
        quote("last", Map.of("publishedAt", "2026-03-01T23:59:59.999Z"));
        quote("after", Map.of("publishedAt", "2026-03-02T00:00:00Z"));
        TimeRange day = TimeRange.of(Optional.of("2026-03-01"), Optional.of("2026-03-01"), LocalDate.EPOCH);
        QuoteFilter all = QuoteFilter.all(Names.WHOLE);

        assertThat(ids(new Question.Quotes(all, day, Optional.empty(), 10))).containsExactly("last", "second", "first");
        List<QuoteEvent> page =
                quotes(new Question.Quotes(all, day, Optional.empty(), 2)).items();
        assertThat(ids(new Question.Quotes(all, day, Optional.of(Position.of(page.get(1))), 2)))
                .containsExactly("first");
        assertThat(ids(new Question.Quotes(
                        all, day, Optional.of(new Position(Instant.parse("2026-03-05T00:00:00Z"), "x")), 10)))
                .as("a position later than the range")
                .containsExactly("last", "second", "first");
    }

    private List<String> ids(Question question) {
        return quotes(question).items().stream().map(QuoteEvent::id).toList();
    }
}
