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
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuoteFilterTest {
    /** Letters and numbers of all kinds, and what is between words. */
    private static final List<String> PIECES =
            List.of("a", "B", "é", "ß", "İ", "𝒳", "7", "½", "Ⅷ", " ", "-", "’", "\u0301", "\n", "😀");

    @Test
    void wordsAreFoundAsIfTheTextWereSplit() throws IOException {
        Random random = new Random(1);
        int found = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = text(random, 12);
            Set<String> asked = QuoteFilter.words(text(random, 3));
            boolean wanted = of(asked).wants(quote(text));
            assertThat(wanted)
                    .as("%s in '%s'", asked, text)
                    .isEqualTo(QuoteFilter.words(text).containsAll(asked));
            found += wanted && !asked.isEmpty() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void partOfAStatementIsFoundByTheWordsOfTheWhole() throws IOException {
        ObjectNode part = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        part.put("text", "The market,").put("statementText", "The market … has no soul.");
        QuoteEvent quote = Json.mapper().treeToValue(part, QuoteEvent.class);

        assertThat(of(Set.of("market", "soul")).wants(quote)).isTrue();
        assertThat(of(Set.of("market", "mind")).wants(quote)).isFalse();
    }

    private static String text(Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private static QuoteFilter of(Set<String> words) {
        return new QuoteFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, words, false, Names.WHOLE);
    }

    private static QuoteEvent quote(String text) throws IOException {
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        return Json.mapper().treeToValue(quote.put("text", text), QuoteEvent.class);
    }
}
