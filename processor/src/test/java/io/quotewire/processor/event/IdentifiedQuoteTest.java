package io.quotewire.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import io.quotewire.streaming.contract.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotes with the ids of their passages. */
class IdentifiedQuoteTest {
    @Test
    void identicalPassagesAreNumberedFromZero() {
        List<IdentifiedQuote> quotes =
                IdentifiedQuote.of("a", List.of(quote("It held", 3), quote("It sank", 20), quote("It held", 40)));

        assertThat(quotes)
                .extracting(IdentifiedQuote::passageId)
                .containsExactly(
                        Ids.passage("a", "It held", 0), Ids.passage("a", "It sank", 0), Ids.passage("a", "It held", 1));
    }

    @Test
    void correctedQuoteKeepsItsPassageId() {
        IdentifiedQuote said =
                IdentifiedQuote.of("a", List.of(quote("It held", 3))).get(0);

        IdentifiedQuote corrected = said.as(said.quote().saidBy(SaidBy.one("Bob", "Q7", SpeakerKind.PERSON)));

        assertThat(corrected.passageId()).isEqualTo(said.passageId());
        assertThat(corrected.quote().speaker()).isEqualTo("Bob");
    }

    private static Quote quote(String text, int start) {
        return new Quote(
                QuoteType.DIRECT,
                0,
                new Words(text, start, start + text.length()),
                SaidBy.one("Ada Hill", null, SpeakerKind.PERSON),
                null,
                null,
                List.of(),
                Confidences.CERTAIN,
                false);
    }
}
