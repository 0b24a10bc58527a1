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
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The quotes that were published last: of a topic that is faster than anybody reads, no more are read than are
 * remembered. Not thread-safe.
 */
public final class QuoteWatch implements AutoCloseable {
    /** How many are remembered. */
    public static final int REMEMBERED = 200;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final TopicTail tail;
    private final TopicTail corrections;
    private final TakenDown takenDown = new TakenDown();
    private final Map<String, Shown> latest = new LinkedHashMap<>();

    /** A quote, with where its retraction would come. */
    private record Shown(int partition, LatestQuote quote) {}

    /** Begins with those that are already there. */
    public QuoteWatch(Settings settings, Topics topics) {
        this.tail = new TopicTail(settings, topics.quotes(), REMEMBERED);
        this.corrections = new TopicTail(settings, topics.corrections(), TopicTail.ALL);
    }

    /**
     * The latest, newest first. A record that is not a quote is skipped; a quote that was retracted is left out, and so
     * is one whose retraction may have been skipped. None of an article that people have taken down is shown, and none
     * at all until it is known which these are.
     */
    public List<LatestQuote> look() {
        corrections.next(PATIENCE).forEach(record -> takenDown.take(record.key(), record.value()));
        List<ConsumerRecord<byte[], byte[]>> records = tail.next(PATIENCE);
        latest.values().removeIf(shown -> tail.passed().contains(shown.partition()));
        int spare = records.size() - REMEMBERED;
        if (spare > 0) {
            // Not worth reading, and any of them may retract what was shown before.
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
                text,
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
