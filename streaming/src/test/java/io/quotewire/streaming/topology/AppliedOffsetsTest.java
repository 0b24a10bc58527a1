package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quotewire.streaming.LogLines;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppliedOffsetsTest {
    private final TestLog log = new TestLog();
    private final KeyValueStore<String, byte[]> store;

    AppliedOffsetsTest(@TempDir Path state) {
        store = TestLog.store(state);
    }

    @Test
    void eachOffsetOfAPartitionIsAppliedOnce() {
        AppliedOffsets applied = applied();
        assertThat(applied.advance(new TestLog.At(0, 5))).isTrue();
        assertThat(applied.advance(new TestLog.At(0, 5))).isFalse();
        assertThat(applied.advance(new TestLog.At(0, 4))).isFalse();
        assertThat(applied.advance(new TestLog.At(1, 4))).isTrue();
        assertThat(applied.advance(new TestLog.At(0, 9))).isTrue();
        assertThat(applied().advance(new TestLog.At(0, 9))).isFalse();
    }

    @Test
    void takenOffsetIsKnownToTheNextTaskOnceWritten() {
        AppliedOffsets applied = applied();
        applied.markRead(new TestLog.At(0, 5));
        assertThat(store.get("news.articles-0")).isNull();
        applied.write();
        assertThat(applied().markRead(new TestLog.At(0, 5))).isFalse();
    }

    /** As existing installations have it: the offset and the topic's id. */
    @Test
    void storedFormatIsReadAndWrittenUnchanged() {
        byte[] kept = HexFormat.of().parseHex("ac02" + "0107" + "746f7069632d31");
        store.put("news.articles-0", kept);
        assertThat(applied().advance(new TestLog.At(0, 300))).isFalse();
        store.delete("news.articles-0");
        applied().advance(new TestLog.At(0, 300));
        assertThat(store.get("news.articles-0")).isEqualTo(kept);
    }

    @Test
    void gapWithinTheLogIsNotALoss() {
        applied().advance(new TestLog.At(0, 5));
        log.start = 6;
        assertThat(applied().advance(new TestLog.At(0, 9))).isTrue();
    }

    @Test
    void recordsDeletedBeforeARestartAreAnError() {
        applied().advance(new TestLog.At(0, 5));
        log.start = 9;
        AppliedOffsets later = applied();
        assertThatThrownBy(() -> later.advance(new TestLog.At(0, 9)))
                .isInstanceOf(LostRecordsException.class)
                .hasMessageContaining("offsets 6 to 8 of news.articles-0");
    }

    @Test
    void resettingTheCommittedOffsetsAcceptsTheLoss() {
        applied().advance(new TestLog.At(0, 5));
        log.start = 9;
        log.committed = OptionalLong.of(9);
        AppliedOffsets later = applied();
        assertThat(later.advance(new TestLog.At(0, 9))).isTrue();
        assertThat(later.advance(new TestLog.At(0, 9))).isFalse();
    }

    @Test
    void recordsDeletedWhileRunningAreAnError() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 500));
        log.start = 9_500;
        log.committed = OptionalLong.of(9_500);
        assertThatThrownBy(() -> applied.advance(new TestLog.At(0, 9_500)))
                .isInstanceOf(LostRecordsException.class)
                .hasMessageContaining("offsets 501 to 9499");
    }

    @Test
    void deletedTransactionMarkerIsNotALossAfterARestart() {
        applied().advance(new TestLog.At(0, 10));
        log.start = 12;
        log.committed = OptionalLong.of(12);
        assertThat(applied().advance(new TestLog.At(0, 12))).isTrue();
    }

    @Test
    void deletedTransactionMarkerIsNotALossWhileRunning() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 10));
        log.committed = OptionalLong.of(12);
        applied.checkAtRest();
        applied.checkAtRest();
        log.start = 12;
        assertThat(applied.advance(new TestLog.At(0, 13))).isTrue();
    }

    @Test
    void committedOffsetIsNotTrustedOnceUnreadRecordsAreDeleted() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 10));
        log.start = 40;
        log.committed = OptionalLong.of(40);
        applied.checkAtRest();
        applied.checkAtRest();
        assertThatThrownBy(() -> applied.advance(new TestLog.At(0, 40))).hasMessageContaining("offsets 11 to 39");
    }

    @Test
    void narrowGapsAreCheckedTogether() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 0));
        applied.advance(new TestLog.At(0, 2));
        log.asked = 0;
        for (long offset = 4; offset < 5_000; offset += 2) {
            applied.advance(new TestLog.At(0, offset));
        }
        assertThat(log.asked).isZero();
        log.start = 4_000;
        assertThatThrownBy(applied::checkAtRest).hasMessageContaining("offsets 1 to 3999");
    }

    @Test
    void narrowGapsWithinTheLogAreNotALoss() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 0));
        assertThatCode(() -> {
                    for (long offset = 2; offset < 50_000; offset += 2) {
                        applied.advance(new TestLog.At(0, offset));
                    }
                    applied.checkAtRest();
                })
                .doesNotThrowAnyException();
        assertThat(log.asked).isBetween(4, 8);
    }

    @Test
    void lostStateWithCommittedOffsetsIsLogged() {
        log.committed = OptionalLong.of(6);
        try (LogLines told = new LogLines(StoredProgress.class)) {
            assertThat(applied().advance(new TestLog.At(0, 6))).isTrue();
            assertThat(applied().advance(new TestLog.At(0, 7))).isTrue();
            assertThat(told.lines()).singleElement(STRING).contains("news.articles-0", "offset 6", "changelog");
        }
    }

    @Test
    void partitionReadFromItsBeginningHasLostNothing() {
        log.start = 6;
        log.committed = OptionalLong.of(6);
        try (LogLines told = new LogLines(StoredProgress.class)) {
            applied().advance(new TestLog.At(0, 6));
            log.committed = OptionalLong.empty();
            applied().advance(new TestLog.At(1, 8));
            assertThat(told.lines()).isEmpty();
        }
    }

    private AppliedOffsets applied() {
        return new AppliedOffsets(store, log);
    }
}
