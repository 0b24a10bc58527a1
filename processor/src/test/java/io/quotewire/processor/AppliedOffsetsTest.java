package io.quotewire.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.streaming.topology.AppliedOffsets;
import io.quotewire.streaming.topology.LostRecordsException;
import java.nio.file.Path;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppliedOffsetsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path state;

    @Test
    void eachOffsetOfAPartitionIsAppliedOnce() {
        try (Bench bench = Bench.open(state)) {
            AppliedOffsets applied = applied(bench, new FixedLayout(2, "topic-1", 0));
            assertThat(applied.advance(new At(0, 5))).isTrue();
            assertThat(applied.advance(new At(0, 5))).isFalse();
            assertThat(applied.advance(new At(0, 4))).isFalse();
            assertThat(applied.advance(new At(1, 4))).isTrue();
            assertThat(applied.advance(new At(0, 9))).isTrue();
        }
    }

    @Test
    void aGapThatTheLogStillCoversIsNoLoss() {
        try (Bench bench = Bench.open(state)) {
            applied(bench, new FixedLayout(1, "topic-1", 0)).advance(new At(0, 5));
            assertThat(applied(bench, new FixedLayout(1, "topic-1", 6)).advance(new At(0, 9)))
                    .isTrue();
        }
    }

    @Test
    void recordsDeletedBeforeTheyWereAppliedAreAnError() {
        try (Bench bench = Bench.open(state)) {
            applied(bench, new FixedLayout(1, "topic-1", 0)).advance(new At(0, 5));
            AppliedOffsets later = applied(bench, new FixedLayout(1, "topic-1", 9));
            assertThatThrownBy(() -> later.advance(new At(0, 9)))
                    .isInstanceOf(LostRecordsException.class)
                    .hasMessageContaining("offsets 6 to 8 of news.articles-0");
        }
    }

    private static AppliedOffsets applied(Bench bench, FixedLayout layout) {
        return new AppliedOffsets(bench.store(ProcessorNames.APPLIED), layout);
    }

    private record At(int partition, long offset) implements RecordMetadata {
        @Override
        public String topic() {
            return "news.articles";
        }
    }
}
