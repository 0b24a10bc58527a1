package io.quotewire.sink.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.header.Replay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** What was replayed and counted is not counted again. */
class AppliedReplaysTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");

    @Test
    void secondReplayOfARecordIsARepeat() {
        try (ProgressStore store = new ProgressStore()) {
            AppliedReplays replays = new AppliedReplays(store.entries());
            assertThat(replays.isRepeat(of("news.mentions-0@1"))).isFalse();

            replays.counted(of("news.mentions-0@1"), NOW);

            assertThat(replays.isRepeat(of("news.mentions-0@1"))).isTrue();
            assertThat(replays.isRepeat(of("news.mentions-0@12"))).isFalse();
        }
    }

    @Test
    void recordThatWasNotReplayedIsNotRemembered() {
        try (ProgressStore store = new ProgressStore()) {
            AppliedReplays replays = new AppliedReplays(store.entries());

            replays.counted(new RecordHeaders(), NOW);

            assertThat(replays.isRepeat(new RecordHeaders())).isFalse();
            assertThat(store.size()).isZero();
        }
    }

    /** Anyone can write such a header; a changelog does not accept a key of any length. */
    @Test
    void tooLongHeaderIsIgnored() {
        try (ProgressStore store = new ProgressStore()) {
            AppliedReplays replays = new AppliedReplays(store.entries());

            replays.counted(of("n".repeat(249) + "-2147483647@9223372036854775807"), NOW);
            replays.counted(of("n".repeat(1_000)), NOW);

            assertThat(store.size()).isOne();
        }
    }

    @Test
    void replayIsForgottenAfterNinetyDays() {
        try (ProgressStore store = new ProgressStore()) {
            AppliedReplays replays = new AppliedReplays(store.entries());
            replays.counted(of("news.mentions-0@1"), NOW);
            replays.counted(of("news.mentions-0@2"), NOW.plus(Duration.ofHours(2)));
            store.entries().put("news.mentions-0", new byte[] {1});
            store.entries().put("days-expired-before", new byte[] {1});

            replays.forget(NOW.plus(Duration.ofDays(90)));
            assertThat(replays.isRepeat(of("news.mentions-0@1"))).isTrue();

            replays.forget(NOW.plus(Duration.ofDays(90)).plus(Duration.ofHours(1)));
            assertThat(replays.isRepeat(of("news.mentions-0@1"))).isFalse();
            assertThat(replays.isRepeat(of("news.mentions-0@2"))).isTrue();
            assertThat(store.size()).isEqualTo(3);

            new AppliedReplays(store.entries()).forget(NOW.plus(Duration.ofDays(100)));
            assertThat(replays.isRepeat(of("news.mentions-0@2"))).isFalse();
        }
    }

    private static Headers of(String record) {
        return new RecordHeaders().add(Replay.OF, record.getBytes(StandardCharsets.UTF_8));
    }
}
