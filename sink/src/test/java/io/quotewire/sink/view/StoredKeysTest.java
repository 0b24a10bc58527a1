package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Topics;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredKeysTest {
    private static final int MOST = Topics.MAX_RECORD_BYTES - 1024;

    @Test
    void recordFitsUpToTheLimitOfKeyAndValueTogether() {
        assertThat(StoredKeys.fit(record(new byte[10], new byte[MOST - 10]))).isTrue();
        assertThat(StoredKeys.fit(record(new byte[10], new byte[MOST - 9]))).isFalse();
    }

    @Test
    void recordWithoutKeyOrValueFits() {
        assertThat(StoredKeys.fit(record(null, new byte[MOST]))).isTrue();
        assertThat(StoredKeys.fit(record(new byte[1], null))).isTrue();
    }

    private static Record<byte[], byte[]> record(byte @Nullable [] key, byte @Nullable [] value) {
        return new Record<>(key, value, 0);
    }
}
