package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerMergeTest {
    private static final Question ALL =
            new Question.Quotes(QuoteFilter.all(Names.WHOLE), TimeRange.ANY, Optional.empty(), 3);

    @Test
    void resultsEndWhereOnePartStoppedLooking() throws IOException {
        QuoteEvent late = quote("late", "2026-03-01T10:00:00Z");
        QuoteEvent middle = quote("middle", "2026-03-01T09:00:00Z");
        QuoteEvent early = quote("early", "2026-03-01T08:00:00Z");

        Answer<QuoteEvent> all = AnswerMerge.quotes(
                ALL,
                List.of(
                        new Answer<>(1, List.of(late, early), Optional.empty()),
                        new Answer<>(1, List.of(), Optional.of(Position.of(middle)))));

        assertThat(all.items()).containsExactly(late);
        assertThat(all.examined()).contains(Position.of(middle));
        assertThat(all.partitions()).isEqualTo(2);
    }

    @Test
    void positionIsReadBackAsWritten() throws IOException {
        Position position = Position.of(quote("a-b", "2026-03-01T10:00:00Z"));

        assertThat(Position.parse(position.toString())).isEqualTo(position);
    }

    private static QuoteEvent quote(String id, String publishedAt) throws IOException {
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        return Json.mapper().treeToValue(quote.put("id", id).put("publishedAt", publishedAt), QuoteEvent.class);
    }
}
