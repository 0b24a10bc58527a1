package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * One pass over the topic tells whether a quote is current, unless another quote may have replaced it in its passage.
 */
class QuoteSearchTest {
    @Test
    void currentQuoteIsRecognisedInOnePass() throws IOException {
        QuoteSearch search = new QuoteSearch("ana");
        search.take(quote("ana", "place", Change.PUBLISHED));
        search.take(quote("other", "elsewhere", Change.RETRACTED));

        assertThat(search.found()).map(QuoteEvent::passageId).contains("place");
        assertThat(search.isCurrent()).contains(true);
    }

    @Test
    void retractedQuoteNeedsASearchOfItsPassage() throws IOException {
        QuoteSearch search = new QuoteSearch("ana");
        search.take(quote("ben", "place", Change.PUBLISHED));
        search.take(quote("ana", "place", Change.PUBLISHED));
        search.take(quote("ana", "place", Change.RETRACTED));
        assertThat(search.isCurrent()).isEmpty();

        QuoteSearch passage = new QuoteSearch("place");
        passage.take(quote("ben", "place", Change.PUBLISHED));
        passage.take(quote("ana", "place", Change.PUBLISHED));
        passage.take(quote("ana", "place", Change.RETRACTED));
        assertThat(passage.isCurrent()).contains(true);
        passage.take(quote("ben", "place", Change.RETRACTED));
        assertThat(passage.isCurrent()).contains(false);
    }

    @Test
    void unknownQuoteIsNotFound() {
        QuoteSearch search = new QuoteSearch("nobody");

        assertThat(search.found()).isEmpty();
        assertThat(search.isCurrent()).contains(false);
    }

    private static QuoteEvent quote(String id, String passage, Change change) throws IOException {
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        quote.put("id", id).put("passageId", passage).put("change", change.name());
        return Json.read(Json.write(quote), QuoteEvent.class);
    }
}
