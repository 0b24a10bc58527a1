package io.quotewire.monitor.tail;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The quotes that were published last. Not thread-safe. */
public final class QuoteWatch implements AutoCloseable {
    /** How many are remembered. */
    public static final int REMEMBERED = 200;

    private static final int AT_FIRST = 50;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final TopicTail tail;
    private final Deque<LatestQuote> latest = new ArrayDeque<>();

    /** Begins with some of those that are already there. */
    public QuoteWatch(Settings settings, Topics topics) {
        this.tail = new TopicTail(settings, topics.quotes(), AT_FIRST);
    }

    /** The latest, newest first; a record that is no quote is passed over, a quote that was retracted is taken out. */
    public List<LatestQuote> look() {
        tail.next(PATIENCE).stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                .forEach(this::take);
        return List.copyOf(latest);
    }

    private void take(ConsumerRecord<byte[], byte[]> quote) {
        read(quote).ifPresent(event -> {
            latest.removeIf(known -> known.id().equals(event.id()));
            String text = event.text();
            if (event.change() == Change.PUBLISHED && text != null) {
                latest.addFirst(new LatestQuote(
                        event.id(),
                        event.articleId(),
                        event.url(),
                        event.publisher(),
                        event.title(),
                        event.speaker(),
                        text,
                        event.type().name(),
                        event.confidence(),
                        event.about().stream().map(AboutEntity::entity).toList(),
                        Instant.ofEpochMilli(quote.timestamp())));
            }
            while (latest.size() > REMEMBERED) {
                latest.removeLast();
            }
        });
    }

    private static Optional<QuoteEvent> read(ConsumerRecord<byte[], byte[]> quote) {
        if (quote.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Json.read(quote.value(), QuoteEvent.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        tail.close();
    }
}
