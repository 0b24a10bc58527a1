package io.quotewire.core.evaluation;

import java.util.List;

/**
 * An article with its annotation.
 *
 * @param id identifies the article in the list of failures
 * @param text the annotated text, from which is extracted
 * @param quotes all annotated contents
 */
public record GoldArticle(String id, String text, List<GoldQuote> quotes) {

    /** @throws IllegalArgumentException if a content is not within the text */
    public GoldArticle {
        quotes = List.copyOf(quotes);
        int length = text.codePointCount(0, text.length());
        for (GoldQuote quote : quotes) {
            if (quote.start() < 0 || quote.start() >= quote.end() || quote.end() > length) {
                throw new IllegalArgumentException(
                        id + ": content " + quote.start() + " to " + quote.end() + " is not in the text");
            }
        }
    }
}
