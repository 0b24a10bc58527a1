package io.quotewire.processor.event;

import io.quotewire.core.model.Quote;
import io.quotewire.streaming.contract.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A quote with the id of its passage, which stays when quotes of the same words before it are suppressed.
 *
 * @param passageId see {@link Ids#passage}
 */
public record Said(String passageId, Quote quote) {

    /** The quotes of one article, in the order of the text. */
    public static List<Said> of(String articleId, List<Quote> quotes) {
        Map<String, Integer> seen = new HashMap<>();
        List<Said> said = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            int ordinal = seen.merge(quote.text(), 1, Integer::sum) - 1;
            said.add(new Said(Ids.passage(articleId, quote.text(), ordinal), quote));
        }
        return said;
    }

    /** The same passage, as somebody has corrected it. */
    public Said as(Quote corrected) {
        return new Said(passageId, corrected);
    }
}
