package io.quotewire.processor.rereading;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;

/** Sorts out the records of some articles from among many. Used by one thread. */
public final class PublishedRecords {
    private final Topics topics;
    private final Set<String> keys;
    private final List<String> sought;
    private final Map<String, Published> found = new HashMap<>();

    public PublishedRecords(Topics topics, Set<String> articleIds) {
        this.topics = topics;
        this.keys = articleIds.stream().map(Keys::of).collect(Collectors.toSet());
        this.sought = articleIds.stream()
                .flatMap(id -> Stream.of(id, Keys.of(id), Normalizer.normalize(id, Normalizer.Form.NFD)))
                .distinct()
                .map(PublishedRecords::asWritten)
                .toList();
    }

    /** Takes a record of quotes, mentions or processed articles; most are of others, and are not parsed for that. */
    public void take(String topic, byte[] value, Headers headers) {
        if (value == null || !isSought(value)) {
            return;
        }
        try {
            if (topic.equals(topics.quotes())) {
                QuoteEvent quote = Json.read(value, QuoteEvent.class);
                of(quote.articleId()).ifPresent(article -> article.take(quote, headers));
            } else if (topic.equals(topics.mentions())) {
                MentionEvent mention = Json.read(value, MentionEvent.class);
                of(mention.articleId()).ifPresent(article -> article.take(mention, headers));
            } else {
                Processed line = Json.read(value, Processed.class);
                of(line.articleId()).ifPresent(article -> article.take(line));
            }
        } catch (IOException e) {
            // Nothing that a processor wrote.
        }
    }

    /** What was found, by the key of the article's id. */
    public Map<String, Published> found() {
        return found;
    }

    private Optional<Published> of(String articleId) {
        String key = Keys.of(articleId);
        return keys.contains(key) ? Optional.of(found.computeIfAbsent(key, any -> new Published())) : Optional.empty();
    }

    /** One byte is one character here: those of UTF-8 are found as well. */
    private boolean isSought(byte[] value) {
        String text = new String(value, StandardCharsets.ISO_8859_1);
        return sought.stream().anyMatch(text::contains);
    }

    private static String asWritten(String articleId) {
        byte[] quoted = Json.write(articleId);
        return new String(quoted, 1, quoted.length - 2, StandardCharsets.ISO_8859_1);
    }
}
