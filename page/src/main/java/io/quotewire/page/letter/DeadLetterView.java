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
 * A dead letter whole.
 *
 * @param id its partition and offset, as {@code 0:12}
 * @param source where it was read, as {@code news.articles-0@17}
 * @param refusedAt as its header has it
 * @param attempts how often it was put back before
 * @param done whether it was put back or dismissed
 * @param obstacle why it cannot be put back; null where it can
 * @param headers its own, and what Kafka's tools know of its refusal
 * @param value as text, at most {@value #MOST} characters of it; of an article that was taken down, that it was
 * @param valueBytes how many bytes the value has; -1 where it has none
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
     * What is shown of a letter.
     *
     * @param attempts as often as which a record may be put back
     * @param takenDown whether its article was
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
