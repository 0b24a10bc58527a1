package io.quotewire.monitor.tail;

import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.DeadLetterStatus.LatestLetter;
import io.quotewire.streaming.admin.HandledLetters;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * Follows the dead letters on their topic: how many there are by reason, and which of them are unhandled. Not
 * thread-safe.
 */
public final class DeadLetterWatch implements AutoCloseable {
    /**
     * The maximum number that is kept individually; beyond it the oldest are dropped, and {@code complete} is false.
     */
    static final int KNOWN = 200_000;

    private static final int SHOWN = 50;
    private static final int KEY_SHOWN = 100;
    private static final int REASONS = 64;
    private static final String OTHER = "other";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final HandledLetters NONE = HandledLetters.of(null);

    private final TopicTail tail;
    private final String topic;
    private final Map<Integer, Deque<Refused>> byPartition = new HashMap<>();
    private final Deque<LatestLetter> latest = new ArrayDeque<>();
    private final Map<String, String> reasons = new HashMap<>();
    private boolean forgotten;

    private record Refused(long offset, String reason) {}

    /** Begins with the oldest. */
    public DeadLetterWatch(Settings settings, Topics topics) {
        this.topic = topics.deadLetters();
        this.tail = new TopicTail(settings, topic, TopicTail.ALL);
    }

    /** The current dead letters; {@code marks} say which of them were put back or dismissed. */
    public DeadLetterStatus look(Map<TopicPartition, OffsetAndMetadata> marks) {
        TopicTail.News news = tail.next(PATIENCE);
        if (news.begunAnew()) {
            byPartition.clear();
            latest.clear();
            forgotten = false;
        }
        news.records().forEach(this::take);
        Map<Integer, Long> starts = tail.starts();
        Map<Integer, HandledLetters> handledIn = new HashMap<>();
        long kept = 0;
        Map<String, Long> unread = new TreeMap<>();
        for (var partition : byPartition.entrySet()) {
            Deque<Refused> letters = partition.getValue();
            long start = starts.getOrDefault(partition.getKey(), 0L);
            while (!letters.isEmpty() && letters.getFirst().offset() < start) {
                letters.removeFirst();
            }
            kept += letters.size();
            HandledLetters handled = HandledLetters.of(marks.get(new TopicPartition(topic, partition.getKey())));
            handledIn.put(partition.getKey(), handled);
            letters.stream()
                    .filter(letter -> !handled.contains(letter.offset()))
                    .forEach(letter -> unread.merge(letter.reason(), 1L, Long::sum));
        }
        return new DeadLetterStatus(
                kept,
                unread.values().stream().mapToLong(Long::longValue).sum(),
                unread,
                tail.complete() && !forgotten,
                latest.stream()
                        .map(letter -> letter.withDone(
                                handledIn.getOrDefault(letter.partition(), NONE).contains(letter.offset())))
                        .toList());
    }

    private void take(ConsumerRecord<byte[], byte[]> letter) {
        Deque<Refused> letters = byPartition.computeIfAbsent(letter.partition(), partition -> new ArrayDeque<>());
        String reason = reason(header(letter, DeadLetter.REASON));
        letters.addLast(new Refused(letter.offset(), reason));
        if (letters.size() > KNOWN) {
            letters.removeFirst();
            forgotten = true;
        }
        latest.addFirst(new LatestLetter(
                reason,
                header(letter, DeadLetter.MESSAGE),
                header(letter, DeadLetter.STAGE),
                header(letter, DeadLetter.TOPIC)
                        + '-'
                        + header(letter, DeadLetter.PARTITION)
                        + '@'
                        + header(letter, DeadLetter.OFFSET),
                key(letter),
                letter.partition(),
                letter.offset(),
                Instant.ofEpochMilli(letter.timestamp()),
                false));
        while (latest.size() > SHOWN) {
            latest.removeLast();
        }
    }

    /** The same string for equal reasons; a topic full of foreign headers must not create ever more of them. */
    private String reason(String said) {
        String known = reasons.get(said);
        if (known != null) {
            return known;
        }
        if (reasons.size() >= REASONS) {
            return OTHER;
        }
        String reason = said.isEmpty() ? "unknown" : said;
        reasons.put(said, reason);
        return reason;
    }

    private static String key(ConsumerRecord<byte[], byte[]> letter) {
        if (letter.key() == null) {
            return "";
        }
        String key = new String(letter.key(), StandardCharsets.UTF_8);
        return key.substring(0, key.offsetByCodePoints(0, Math.min(KEY_SHOWN, key.codePointCount(0, key.length()))));
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        tail.close();
    }
}
