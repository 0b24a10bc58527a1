package io.quotewire.processor.event;

import io.quotewire.core.model.Quote;
import io.quotewire.streaming.contract.Ids;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A quote with the id of its passage, which does not change if earlier quotes of the same words are suppressed.
 *
 * @param passageId see {@link Ids#passage}
 */
public record IdentifiedQuote(String passageId, Quote quote) {

    /** The quotes of one article, in the order of the text. */
    public static List<IdentifiedQuote> of(String articleId, List<Quote> quotes) {
        List<String> ids =
                Ids.passages(articleId, quotes.stream().map(Quote::text).toList());
        return IntStream.range(0, quotes.size())
                .mapToObj(number -> new IdentifiedQuote(ids.get(number), quotes.get(number)))
                .toList();
    }

    /** The same passage with a corrected quote. */
    public IdentifiedQuote as(Quote corrected) {
        return new IdentifiedQuote(passageId, corrected);
    }
}
