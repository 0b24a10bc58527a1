package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quotewire.app.extract.Document.AskedSpan;
import io.quotewire.app.extract.Document.UnfitInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines of GDELT's Global Quotation Graph: an article's quotes without their speakers, each with some words
 * before and after it. These are assembled into a text, with a paragraph for each quote and its context, in which
 * speakers can be found; only the quotes of the line are wanted.
 *
 * @see <a href="https://blog.gdeltproject.org/announcing-the-global-quotation-graph/">Global Quotation Graph</a>
 */
final class QuotationGraph {
    private static final String MARKS = "\"“”„«»'‘’ ";

    private QuotationGraph() {}

    static Document read(String line) throws UnfitInput {
        JsonNode article = JsonLine.object(line);
        JsonNode url = article.path("url");
        if (!url.isTextual()) {
            throw new UnfitInput(Optional.empty(), "no \"url\", a string");
        }
        JsonNode quotes = article.path("quotes");
        if (!quotes.isArray()) {
            throw new UnfitInput(Optional.of(url), "no \"quotes\", an array");
        }
        StringBuilder text = new StringBuilder();
        List<AskedSpan> asked = new ArrayList<>();
        for (JsonNode quote : quotes) {
            String words = quote.path("quote").asText("").strip();
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n");
                text.append(withoutLastMark(quote.path("pre").asText(""))).append('“');
                int start = text.codePointCount(0, text.length());
                text.append(words);
                asked.add(new AskedSpan(start, text.codePointCount(0, text.length())));
                text.append('”').append(withoutFirstMark(quote.path("post").asText("")));
            }
        }
        return new Document(TextNode.valueOf(url.textValue()), article, text.toString(), asked, true);
    }

    /** The words before a quote, without the article's own opening mark, which some writers include. */
    private static String withoutLastMark(String before) {
        String bare = before.stripTrailing();
        if (!bare.isEmpty() && MARKS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).stripTrailing();
        }
        return bare.isEmpty() ? "" : bare + ' ';
    }

    private static String withoutFirstMark(String after) {
        String bare = after.stripLeading();
        if (!bare.isEmpty() && MARKS.indexOf(bare.charAt(0)) >= 0) {
            return bare.substring(1);
        }
        return after.isEmpty() || !Character.isLetterOrDigit(after.codePointAt(0)) ? after : ' ' + after;
    }
}
