package io.quotewire.monitor.tail;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.reading.QuoteRecords;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Follows the quotes published last: on a topic faster than anybody can read, no more are read than are kept. Not
 * thread-safe.
 */
public final class QuoteWatch implements AutoCloseable {
    /** The number of quotes that are kept. */
    public static final int REMEMBERED = 200;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final TopicTail tail;
    private final TopicTail corrections;
    private final TakenDown takenDown = new TakenDown();
    private final Map<String, Shown> latest = new LinkedHashMap<>();

    /** A quote, with the partition in which its retraction would come. */
    private record Shown(int partition, LatestQuote quote) {}

    /** Begins with the latest ones on the topic. */
    public QuoteWatch(Settings settings, Topics topics) {
        this.tail = new TopicTail(settings, topics.quotes(), REMEMBERED);
        this.corrections = new TopicTail(settings, topics.corrections(), TopicTail.ALL);
    }

    /**
     * The latest quotes, newest first. Records that are not quotes are skipped; left out are quotes that were
     * retracted, or whose retraction may have been skipped, and those of articles that people have taken down; all of
     * them until it is known which articles these are.
     */
    public List<LatestQuote> look() {
        corrections.next(PATIENCE).forEach(record -> takenDown.take(record.key(), record.value()));
        List<ConsumerRecord<byte[], byte[]>> records = tail.next(PATIENCE);
        latest.values().removeIf(shown -> tail.passed().contains(shown.partition()));
        int spare = records.size() - REMEMBERED;
        if (spare > 0 || tail.hasBegunAnew()) {
            // Older records are not read, and any of them may retract a quote that was shown before; or they are gone.
            latest.clear();
        }
        records.stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                .skip(Math.max(0, spare))
                .forEach(this::take);
        List<LatestQuote> newestFirst = new ArrayList<>();
        if (corrections.complete()) {
            latest.values().stream()
                    .map(Shown::quote)
                    .filter(quote -> !takenDown.has(quote.articleId()))
                    .forEach(newestFirst::add);
        }
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private void take(ConsumerRecord<byte[], byte[]> quote) {
        QuoteRecords.read(quote.value()).ifPresent(event -> {
            latest.remove(event.id());
            String text = event.text();
            if (event.change() == Change.PUBLISHED && text != null) {
                latest.put(event.id(), new Shown(quote.partition(), shown(event, text, quote.timestamp())));
            }
            if (latest.size() > REMEMBERED) {
                latest.remove(latest.keySet().iterator().next());
            }
        });
    }

    private static LatestQuote shown(QuoteEvent event, String text, long timestamp) {
        return new LatestQuote(
                event.id(),
                event.articleId(),
                event.url(),
                event.publisher(),
                event.title(),
                event.speaker(),
                event.speakerRole(),
                event.speakerText(),
                Objects.requireNonNullElse(event.statementText(), text),
                event.statementText() == null ? null : event.statement(),
                event.type().name(),
                event.confidence(),
                event.about().stream().map(AboutEntity::entity).toList(),
                Instant.ofEpochMilli(timestamp));
    }

    @Override
    public void close() {
        tail.close();
        corrections.close();
    }
}
