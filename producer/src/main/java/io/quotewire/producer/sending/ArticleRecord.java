package io.quotewire.producer.sending;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * An article as a record of {@code articles}, or the reason why it cannot be sent. Not changed once made; readable by
 * any thread.
 */
public final class ArticleRecord {
    private final ProducerRecord<byte[], byte[]> record;
    private final int bytes;
    private final Optional<String> refusal;

    private ArticleRecord(ProducerRecord<byte[], byte[]> record, int bytes, Optional<String> refusal) {
        this.record = record;
        this.bytes = bytes;
        this.refusal = refusal;
    }

    /**
     * The record of an article.
     *
     * @param now stands in for an absent {@code ingestedAt}
     */
    static ArticleRecord of(Article article, Topics topics, Instant now) {
        Instant ingestedAt = Objects.requireNonNullElse(article.ingestedAt(), now);
        byte[] value = Json.write(article.withIngestedAt(ingestedAt));
        byte[] key = Keys.of(article.id()).getBytes(StandardCharsets.UTF_8);
        Headers headers = CloudEventHeaders.of(
                eventId(article), CloudEventHeaders.ARTICLE, CloudEventHeaders.source(topics, "producer"), ingestedAt);
        return new ArticleRecord(
                new ProducerRecord<>(topics.articles(), null, null, key, value, headers),
                value.length,
                unusable(article, value.length));
    }

    /** The same whenever the same article is sent. */
    private static String eventId(Article article) {
        byte[] content = Json.write(article.withIngestedAt(Instant.EPOCH));
        return Ids.content("article", article.id(), new String(content, StandardCharsets.UTF_8));
    }

    private static Optional<String> unusable(Article article, int bytes) {
        if (article.id().isBlank()) {
            return Optional.of("the id is empty");
        }
        boolean needsText = article.status() == null || article.status() == Article.Status.USABLE;
        if (needsText && (article.body() == null || article.body().isBlank())) {
            return Optional.of("there is no text");
        }
        if (bytes > Topics.MAX_ARTICLE_BYTES) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "too large: %,d bytes as a record, the limit is %,d",
                    bytes,
                    Topics.MAX_ARTICLE_BYTES));
        }
        return Optional.empty();
    }

    /** Why it cannot be sent; empty if it can. */
    Optional<String> refusal() {
        return refusal;
    }

    ProducerRecord<byte[], byte[]> record() {
        return record;
    }

    /** The size of its value. */
    int bytes() {
        return bytes;
    }
}
