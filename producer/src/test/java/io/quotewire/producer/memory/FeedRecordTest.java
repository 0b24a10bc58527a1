package io.quotewire.producer.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRecordTest {
    private static final String FEED = "https://wire.example/rss";

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[]", "7", "", "{\"items\":\"many\"}", "{\"nextPollAt\":\"soon\"}", "{", "\"text\""})
    void invalidStateIsSkipped(String value) {
        assertThat(read(FEED, value)).isEmpty();
    }

    @Test
    void recordWithoutAKeyIsSkipped() {
        assertThat(read(null, "{\"address\":\"https://wire.example/rss\"}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"address\":null}",
                "{\"address\":\"https://other.example/\"}",
                "{\"address\":\"https://wire.example/rss\",\"nextPollAt\":null}",
                "{\"seen\":[null,{\"guid\":\"g\"}],\"wishes\":{\"quietHours\":[null,99],\"quietDays\":[null]}}",
                "{\"intervalSeconds\":9223372036854775807,\"usualSilenceSeconds\":-5,\"failures\":-1,\"items\":-2}"
            })
    void incompleteStateIsRepairedAndDue(String value) {
        FeedState state = read(FEED, value).orElseThrow().state().orElseThrow();

        assertThat(state.address()).isEqualTo(FEED);
        assertThat(state.polls().times().nextPollAt()).isEqualTo(Instant.EPOCH);
        assertThat(state.seen()).isEmpty();
        assertThat(state.silent(Instant.parse("2026-03-03T12:00:00Z"))).isFalse();
        assertThat(FeedStatus.of(state, Instant.now()).items()).isZero();
    }

    @Test
    void validatorInvalidInAHeaderIsDropped() {
        FeedState state = read(FEED, "{\"etag\":\"a\\r\\nHost: b\",\"lastModified\":\"yesterday\"}")
                .flatMap(FeedRecord::state)
                .orElseThrow();

        assertThat(state.polls().validators()).isEqualTo(new PollHistory.Validators(null, "yesterday"));
    }

    private static Optional<FeedRecord> read(@Nullable String key, String value) {
        return FeedRecord.read(new ConsumerRecord<>(
                "news.feeds",
                0,
                0,
                key == null ? null : key.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8)));
    }
}
