package io.quotewire.app.quotes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.Locale;
import java.util.Objects;

/**
 * A line of GDELT's Global Quotation Graph for each quote: an article with this one quote and its context. GDELT puts
 * all quotes of an article into one line, but its readers accept lines with one each as well; it has no field for a
 * speaker.
 *
 * @see <a href="https://blog.gdeltproject.org/announcing-the-global-quotation-graph/">Global Quotation Graph</a>
 */
final class QuotationGraphFormat implements QuoteFormat {
    @Override
    public String line(String value, QuoteEvent quote) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("date", quote.publishedAt().toString());
        line.put("url", Objects.requireNonNullElse(quote.url(), quote.articleId()));
        line.put("title", Objects.requireNonNullElse(quote.title(), ""));
        line.put("lang", language(Objects.requireNonNullElse(quote.language(), "")));
        line.putArray("quotes")
                .addObject()
                .put("pre", Objects.requireNonNullElse(quote.prefix(), ""))
                .put("quote", Objects.requireNonNullElse(quote.text(), ""))
                .put("post", Objects.requireNonNullElse(quote.suffix(), ""));
        return line.toString();
    }

    /** GDELT writes languages by their English names. */
    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
