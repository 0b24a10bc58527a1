package io.quotewire.processor.reading;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.Headers;

/** Sorts out the records of some articles from among many. Used by one thread. */
public final class PublishedRecords {
    private final Topics topics;
    private final Set<String> articleIds;
    private final List<byte[]> sought;
    private final Map<String, Published> found = new HashMap<>();

    public PublishedRecords(Topics topics, Set<String> articleIds) {
        this.topics = topics;
        this.articleIds = articleIds;
        this.sought = articleIds.stream().map(PublishedRecords::asWritten).toList();
    }

    /** Takes a record of quotes, mentions or processed articles; most are of others, and are not parsed for that. */
    public void take(String topic, byte[] value, Headers headers) {
        if (value == null || sought.stream().noneMatch(id -> contains(value, id))) {
            return;
        }
        try {
            if (topic.equals(topics.quotes())) {
                QuoteEvent quote = Json.read(value, QuoteEvent.class);
                if (articleIds.contains(quote.articleId())) {
                    of(quote.articleId()).take(quote, headers);
                }
            } else if (topic.equals(topics.mentions())) {
                MentionEvent mention = Json.read(value, MentionEvent.class);
                if (articleIds.contains(mention.articleId())) {
                    of(mention.articleId()).take(mention, headers);
                }
            } else {
                Processed line = Json.read(value, Processed.class);
                if (articleIds.contains(line.articleId())) {
                    of(line.articleId()).take(line);
                }
            }
        } catch (IOException e) {
            // Nothing that a processor wrote.
        }
    }

    /** What was found, by article. */
    public Map<String, Published> found() {
        return found;
    }

    private Published of(String articleId) {
        return found.computeIfAbsent(articleId, any -> new Published());
    }

    private static byte[] asWritten(String articleId) {
        byte[] quoted = Json.write(articleId);
        return Arrays.copyOfRange(quoted, 1, quoted.length - 1);
    }

    /** Whether the bytes of the one lie in the other; those are of UTF-8, so one search does for all characters. */
    private static boolean contains(byte[] value, byte[] part) {
        return new String(value, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
