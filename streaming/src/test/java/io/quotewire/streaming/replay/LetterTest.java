package io.quotewire.streaming.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.header.Replay;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class LetterTest {
    @Test
    void replayedRecordNamesTheRecordFirstRefused() {
        Headers once = putBack(refused(1234, new RecordHeaders()));
        assertThat(Replay.of(once)).contains("news.mentions-3@1234");
        assertThat(Replay.of(putBack(refused(5678, once)))).contains("news.mentions-3@1234");
    }

    @Test
    void truncatedOrTooOftenReplayedRecordCannotBeReplayed() {
        Headers own = new RecordHeaders().add(Letter.ATTEMPT, new byte[] {'2'});
        Headers cut = refused(1, new RecordHeaders()).add(DeadLetter.CUT, "value 2000000".getBytes(UTF_8));
        assertThat(letter(cut).obstacle(3))
                .hasValueSatisfying(why -> assertThat(why).contains("value 2000000"));
        assertThat(letter(refused(1, own)).obstacle(3)).isEmpty();
        assertThat(letter(refused(1, own)).obstacle(2)).contains("put back 2 times before");
        assertThat(letter(new RecordHeaders()).obstacle(3)).isPresent();
    }

    private static Headers putBack(Headers ofLetter) {
        return letter(ofLetter).back("news.mentions", Optional.empty()).headers();
    }

    private static Letter letter(Headers ofLetter) {
        ConsumerRecord<byte[], byte[]> read = new ConsumerRecord<>(
                "news.dlq",
                0,
                12,
                0,
                TimestampType.LOG_APPEND_TIME,
                1,
                1,
                new byte[] {'k'},
                new byte[] {'v'},
                ofLetter,
                Optional.empty());
        return new Letter(read, false);
    }

    private static Headers refused(long offset, Headers own) {
        return new DeadLetter(
                        DeadLetter.Reason.WRONG_TYPE,
                        "why",
                        "sink/read",
                        "news.mentions",
                        3,
                        offset,
                        Instant.EPOCH,
                        Instant.EPOCH)
                .headers(own);
    }
}
