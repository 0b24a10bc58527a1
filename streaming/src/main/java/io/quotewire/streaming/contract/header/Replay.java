package io.quotewire.streaming.contract.header;

import io.quotewire.streaming.contract.UtcTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A refused record that is put back on the topic it came from: the same key and value, its own headers, and one that
 * identifies the record, with the time at which that came. By these headers, the services that count recognise a record
 * that is put back twice, and the processor an article that others have followed since it was refused.
 */
public final class Replay {
    /** Identifies the refused record as {@code news.mentions-3@1234}: topic, partition and offset. */
    public static final String OF = "quotewire-replay-of";

    /** When the refused record was written to its topic; at the latest, if its dead letter does not say. */
    public static final String ARRIVED = "quotewire-replay-arrived";

    /** Prefix of a dead letter's own headers. */
    private static final String OF_LETTER = "quotewire-dlq-";

    private Replay() {}

    /**
     * Turns the headers of a dead letter into those of the replayed record. A record that was itself a replay keeps the
     * identity of the first.
     *
     * @throws IllegalArgumentException if the headers do not identify the refused record, or say that it was truncated
     *     to fit the dead letters: such a record cannot be put back
     */
    public static Headers headers(Headers letter) {
        Optional<String> cut = value(letter, DeadLetter.CUT);
        if (cut.isPresent()) {
            throw new IllegalArgumentException("the record was cut to fit the dead letters: " + cut.get());
        }
        RecordHeaders headers = new RecordHeaders();
        for (Header header : letter) {
            if (!header.key().startsWith(OF_LETTER) && !header.key().startsWith(DeadLetter.STREAMS)) {
                headers.add(header);
            }
        }
        if (of(headers).isEmpty()) {
            String of = text(letter, DeadLetter.TOPIC)
                    + '-'
                    + text(letter, DeadLetter.PARTITION)
                    + '@'
                    + text(letter, DeadLetter.OFFSET);
            headers.remove(ARRIVED);
            headers.add(OF, of.getBytes(StandardCharsets.UTF_8));
            value(letter, DeadLetter.ARRIVED)
                    .or(() -> value(letter, DeadLetter.AT))
                    .ifPresent(arrived -> headers.add(ARRIVED, arrived.getBytes(StandardCharsets.UTF_8)));
        }
        return headers;
    }

    /** The record that this one replays; empty if it is not a replay. */
    public static Optional<String> of(Headers headers) {
        return value(headers, OF);
    }

    /** When the replayed record first came; empty if this is not a replay or does not say. */
    public static Optional<Instant> arrived(Headers headers) {
        return value(headers, ARRIVED).flatMap(UtcTime::read).map(UtcTime::instant);
    }

    private static String text(Headers letter, String name) {
        return value(letter, name)
                .orElseThrow(() -> new IllegalArgumentException("not a dead letter: it lacks " + name));
    }

    private static Optional<String> value(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
