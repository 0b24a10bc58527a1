package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.header.Replay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");

    @Test
    void manyEmptyHeadersAreLeftOutOfADeadLetter() {
        RecordHeaders many = new RecordHeaders();
        for (int i = 0; i < 100_000; i++) {
            many.add("", new byte[0]);
        }
        Record<byte[], byte[]> letter = letter(new byte[10], many);
        int own = letter(new byte[10], new RecordHeaders()).headers().toArray().length;
        assertThat(letter.headers().toArray())
                .as("those of a letter, and that it was cut")
                .hasSize(own + 1);
        assertThat(text(letter.headers(), DeadLetter.CUT)).isEqualTo("headers");
    }

    /** What a header takes is estimated: 16 bytes, 3 for each character of its key, and its value. */
    @Test
    void headersFitUpToTheLimit() {
        int withoutValue = 16 + 3 * "ce_id".length();
        assertThat(Arrival.fit(headers(Arrival.MOST_OF_THE_HEADERS - withoutValue)))
                .isTrue();
        assertThat(Arrival.fit(headers(Arrival.MOST_OF_THE_HEADERS - withoutValue + 1)))
                .isFalse();
    }

    private static Headers headers(int bytesOfValue) {
        return new RecordHeaders().add("ce_id", new byte[bytesOfValue]);
    }

    @Test
    void replayedRecordHasItsOriginalHeaders() {
        RecordHeaders own = new RecordHeaders();
        own.add("ce_id", "x".getBytes(StandardCharsets.UTF_8));
        Headers back = Replay.headers(letter(new byte[10], own).headers());
        assertThat(back.toArray()).extracting(Header::key).containsExactly("ce_id", Replay.OF, Replay.ARRIVED);
        assertThat(Replay.of(back)).contains("news.mentions-3@1234");
        assertThat(Replay.arrived(back)).contains(Instant.EPOCH);
    }

    @Test
    void truncatedDeadLetterCannotBeReplayed() {
        Headers cut = letter(new byte[2 * Topics.MAX_RECORD_BYTES], new RecordHeaders())
                .headers();
        assertThatThrownBy(() -> Replay.headers(cut)).hasMessageContaining("cut");
    }

    private static Record<byte[], byte[]> letter(byte[] value, Headers headers) {
        Record<byte[], byte[]> record = new Record<>(new byte[] {'k'}, value, 0, headers);
        RefusedException refused = new RefusedException(DeadLetter.Reason.WRONG_TYPE, "read", "why");
        return new Arrival(record, "news.mentions", 3, 1234).deadLetter(refused, "sink", NOW);
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
