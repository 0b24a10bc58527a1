package io.quotewire.page.letter;

import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.replay.Letter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter in full.
 *
 * @param id its partition and offset, such as {@code 0:12}
 * @param source where it was read, such as {@code news.articles-0@17}
 * @param refusedAt as in its header
 * @param attempts how often it was put back before
 * @param done whether it was put back or dismissed
 * @param obstacle why it cannot be put back; null if it can
 * @param headers its own, and those that Kafka's tools add when they refuse a record
 * @param value as text, at most {@value #MOST} characters; for an article that was taken down, a note that it was
 * @param valueBytes the size of the value; -1 if it has none
 */
public record DeadLetterView(
        String id,
        String reason,
        String message,
        String stage,
        String source,
        String refusedAt,
        String key,
        int attempts,
        boolean done,
        @Nullable String obstacle,
        List<Named> headers,
        String value,
        int valueBytes) {
    private static final int MOST = 50_000;
    private static final String TAKEN_DOWN = "(of an article that was taken down)";

    /** A header. */
    public record Named(String name, String value) {}

    /**
     * The view of a dead letter.
     *
     * @param attempts how often a record may be put back
     * @param takenDown whether its article was taken down
     */
    static DeadLetterView of(Letter letter, int attempts, boolean takenDown) {
        byte[] value = letter.read().value();
        List<Named> headers = new ArrayList<>();
        for (Header header : letter.read().headers()) {
            if (!header.key().startsWith(DeadLetter.STREAMS)) {
                headers.add(new Named(header.key(), text(header.value())));
            }
        }
        return new DeadLetterView(
                letter.id(),
                letter.reason(),
                letter.message(),
                letter.stage(),
                letter.place(),
                letter.at(),
                letter.key(),
                letter.attempts(),
                letter.handled(),
                letter.obstacle(attempts).orElse(null),
                headers,
                takenDown ? TAKEN_DOWN : text(value),
                value == null ? -1 : value.length);
    }

    private static String text(byte @Nullable [] bytes) {
        String text = new String(Objects.requireNonNullElse(bytes, new byte[0]), StandardCharsets.UTF_8);
        return text.length() <= MOST ? text : text.substring(0, MOST);
    }
}
