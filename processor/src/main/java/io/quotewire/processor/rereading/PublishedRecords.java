package io.quotewire.processor.rereading;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.reading.RequiredFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Filters the records of some articles out of many. Used by one thread. */
public final class PublishedRecords {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedRecords.class);

    private final Topics topics;
    private final Set<String> keys;
    private final List<String> sought;
    private final Map<String, ArticleOnTopics> byKey = new HashMap<>();

    public PublishedRecords(Topics topics, Set<String> articleIds) {
        this.topics = topics;
        this.keys = articleIds.stream().map(Keys::of).collect(Collectors.toSet());
        this.sought = articleIds.stream()
                .flatMap(id -> Keys.spellings(id).stream())
                .distinct()
                .map(PublishedRecords::asWritten)
                .toList();
    }

    /**
     * Takes a record of quotes, mentions or processed articles; most belong to other articles and are not parsed. One
     * that lacks a required field is skipped.
     */
    public void take(String topic, byte[] value, Headers headers) {
        if (value == null || !isSought(value)) {
            return;
        }
        try {
            boolean whole;
            if (topic.equals(topics.quotes())) {
                whole = take(Json.read(value, QuoteEvent.class), headers);
            } else if (topic.equals(topics.mentions())) {
                whole = take(Json.read(value, MentionEvent.class), headers);
            } else {
                whole = take(Json.read(value, Processed.class), headers);
            }
            if (!whole) {
                LOG.warn("a record on {} lacks fields that every one of its kind has, and is skipped", topic);
            }
        } catch (IOException e) {
            // Not written by a processor.
        }
    }

    private boolean take(@Nullable QuoteEvent quote, Headers headers) {
        if (quote == null) {
            return false;
        }
        boolean whole = RequiredFields.areIn(quote);
        if (whole) {
            of(quote.articleId()).ifPresent(article -> article.take(quote, headers));
        }
        return whole;
    }

    private boolean take(@Nullable MentionEvent mention, Headers headers) {
        if (mention == null) {
            return false;
        }
        boolean whole = RequiredFields.areIn(mention);
        if (whole) {
            of(mention.articleId()).ifPresent(article -> article.take(mention, headers));
        }
        return whole;
    }

    private boolean take(@Nullable Processed line, Headers headers) {
        if (line == null) {
            return false;
        }
        boolean whole = RequiredFields.areIn(line);
        if (whole) {
            of(line.articleId()).ifPresent(article -> article.take(line, headers));
        }
        return whole;
    }

    /** What was found, by the key of the article's id. */
    public Map<String, ArticleOnTopics> byKey() {
        return byKey;
    }

    private Optional<ArticleOnTopics> of(String articleId) {
        String key = Keys.of(articleId);
        return keys.contains(key)
                ? Optional.of(byKey.computeIfAbsent(key, any -> new ArticleOnTopics()))
                : Optional.empty();
    }

    /** ISO 8859-1 maps each byte to one character, so this compares bytes. */
    private boolean isSought(byte[] value) {
        String text = new String(value, StandardCharsets.ISO_8859_1);
        return sought.stream().anyMatch(text::contains);
    }

    private static String asWritten(String articleId) {
        byte[] quoted = Json.write(articleId);
        return new String(quoted, 1, quoted.length - 2, StandardCharsets.ISO_8859_1);
    }
}
