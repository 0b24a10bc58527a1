package io.quotewire.processor.rereading;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.Replay;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What the event topics contain about one article: the events currently published and its records on {@code processed}.
 * Anything older than the topics' retention is missing, and a replayed record counts once. Filled by one thread, in the
 * order of each topic, and only read afterwards.
 */
public final class ArticleOnTopics {
    /** An event's id: the quote or mention, the article's generation, and the change. */
    private static final Pattern GENERATION = Pattern.compile("-(\\d{1,18})-(?:published|retracted)$");

    private final Map<String, QuoteEvent> quotes = new LinkedHashMap<>();
    private final Map<String, MentionEvent> mentions = new LinkedHashMap<>();
    private final List<Processed> lines = new ArrayList<>();
    private final Map<String, Long> generations = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private long generation;

    void take(QuoteEvent quote, Headers headers) {
        if (isNews(quote.id(), quote.change(), headers)) {
            apply(quotes, quote.id(), quote.change(), quote);
        }
    }

    void take(MentionEvent mention, Headers headers) {
        if (isNews(mention.id(), mention.change(), headers)) {
            apply(mentions, mention.id(), mention.change(), mention);
        }
    }

    void take(Processed line, Headers headers) {
        boolean first = id(headers).map(ids::add).orElse(true);
        if (first || Replay.of(headers).isEmpty()) {
            lines.add(line);
        }
    }

    /** The quotes currently published. */
    public Collection<QuoteEvent> quotes() {
        return quotes.values();
    }

    /** The mentions currently published. */
    public Collection<MentionEvent> mentions() {
        return mentions.values();
    }

    /** The article's records on {@code processed}. */
    public List<Processed> lines() {
        return lines;
    }

    /** The article's generation when the latest of its events was sent. */
    public long generation() {
        return generation;
    }

    private static <E> void apply(Map<String, E> current, String id, Change change, E event) {
        if (change == Change.PUBLISHED) {
            current.put(id, event);
        } else {
            current.remove(id);
        }
    }

    /**
     * Whether an event is newer than what is known. A replayed event follows later ones; the generations show whether
     * it has been overtaken, in each of which an event is retracted before it is published.
     */
    private boolean isNews(String event, Change change, Headers headers) {
        Optional<Long> own = id(headers).flatMap(ArticleOnTopics::generation);
        if (own.isEmpty()) {
            return true;
        }
        long known = generations.getOrDefault(event, -1L);
        boolean overtaken = change == Change.PUBLISHED ? own.get() < known : own.get() <= known;
        if (overtaken && Replay.of(headers).isPresent()) {
            return false;
        }
        generations.put(event, own.get());
        generation = Math.max(generation, own.get());
        return true;
    }

    private static Optional<String> id(Headers headers) {
        return Optional.ofNullable(headers.lastHeader("ce_id"))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private static Optional<Long> generation(String id) {
        Matcher found = GENERATION.matcher(id);
        return found.find() ? Optional.of(Long.parseLong(found.group(1))) : Optional.empty();
    }
}
