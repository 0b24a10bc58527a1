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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Follows the quotes published last: on a topic faster than anybody can read, of each partition no more records are
 * read than quotes are kept. Not thread-safe.
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
        corrections.next(PATIENCE).records().forEach(record -> takenDown.take(record.key(), record.value()));
        TopicTail.News news = tail.next(PATIENCE);
        latest.values().removeIf(shown -> news.passed().contains(shown.partition()));
        if (news.begunAnew()) {
            latest.clear();
        }
        take(news.records().stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                .toList());
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

    /** Reads from the newest on, until enough quotes are found that no later record retracts. */
    private void take(List<ConsumerRecord<byte[], byte[]>> oldestFirst) {
        Set<String> changed = new HashSet<>();
        Deque<Shown> found = new ArrayDeque<>();
        for (int i = oldestFirst.size() - 1; i >= 0 && found.size() < REMEMBERED; i--) {
            ConsumerRecord<byte[], byte[]> quote = oldestFirst.get(i);
            QuoteRecords.read(quote.value())
                    .filter(event -> changed.add(event.id()))
                    .ifPresent(event -> {
                        String text = event.text();
                        if (event.change() == Change.PUBLISHED && text != null) {
                            found.addFirst(new Shown(quote.partition(), shown(event, text, quote.timestamp())));
                        }
                    });
        }
        latest.keySet().removeAll(changed);
        found.forEach(shown -> latest.put(shown.quote().id(), shown));
        Iterator<String> oldest = latest.keySet().iterator();
        for (int spare = latest.size() - REMEMBERED; spare > 0; spare--) {
            oldest.next();
            oldest.remove();
        }
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
                event.publishedAt(),
                Instant.ofEpochMilli(timestamp));
    }

    @Override
    public void close() {
        tail.close();
        corrections.close();
    }
}
