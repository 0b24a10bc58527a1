package io.quotewire.processor.rereading;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What the topics hold of one article: the events that stand and its lines. What is older than the topics' retention is
 * not among it. Filled by one thread, in the order of each topic, and only read from then on.
 */
public final class Published {
    /** The id of an event: which, of which generation of the article, and what it does. */
    private static final Pattern GENERATION = Pattern.compile("-(\\d{1,18})-(?:published|retracted)$");

    private final Map<String, QuoteEvent> quotes = new LinkedHashMap<>();
    private final Map<String, MentionEvent> mentions = new LinkedHashMap<>();
    private final List<Processed> lines = new ArrayList<>();
    private long generation;

    void take(QuoteEvent quote, Headers headers) {
        note(headers);
        if (quote.change() == Change.PUBLISHED) {
            quotes.put(quote.id(), quote);
        } else {
            quotes.remove(quote.id());
        }
    }

    void take(MentionEvent mention, Headers headers) {
        note(headers);
        if (mention.change() == Change.PUBLISHED) {
            mentions.put(mention.id(), mention);
        } else {
            mentions.remove(mention.id());
        }
    }

    void take(Processed line) {
        lines.add(line);
    }

    /** The quotes that stand. */
    public Collection<QuoteEvent> quotes() {
        return quotes.values();
    }

    /** The mentions that stand. */
    public Collection<MentionEvent> mentions() {
        return mentions.values();
    }

    /** All that was said of the article. */
    public List<Processed> lines() {
        return lines;
    }

    /** How often the article had changed when the latest of its events was sent. */
    public long generation() {
        return generation;
    }

    private void note(Headers headers) {
        Header id = headers.lastHeader("ce_id");
        if (id != null && id.value() != null) {
            Matcher found = GENERATION.matcher(new String(id.value(), StandardCharsets.UTF_8));
            if (found.find()) {
                generation = Math.max(generation, Long.parseLong(found.group(1)));
            }
        }
    }
}
