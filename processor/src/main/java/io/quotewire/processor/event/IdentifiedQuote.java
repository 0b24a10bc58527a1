package io.quotewire.processor.event;

import io.quotewire.core.model.Quote;
import io.quotewire.streaming.contract.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A quote with the id of its passage, which does not change if earlier quotes of the same words are suppressed.
 *
 * @param passageId see {@link Ids#passage}
 */
public record IdentifiedQuote(String passageId, Quote quote) {

    /** The quotes of one article, in the order of the text. */
    public static List<IdentifiedQuote> of(String articleId, List<Quote> quotes) {
        Map<String, Integer> seen = new HashMap<>();
        List<IdentifiedQuote> said = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            int ordinal = seen.merge(quote.text(), 1, Integer::sum) - 1;
            said.add(new IdentifiedQuote(Ids.passage(articleId, quote.text(), ordinal), quote));
        }
        return said;
    }

    /** The same passage with a corrected quote. */
    public IdentifiedQuote as(Quote corrected) {
        return new IdentifiedQuote(passageId, corrected);
    }
}
