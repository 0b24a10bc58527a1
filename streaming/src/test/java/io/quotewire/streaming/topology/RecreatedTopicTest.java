package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecreatedTopicTest {
    private final TestLog log = new TestLog();
    private final KeyValueStore<String, byte[]> store;

    RecreatedTopicTest(@TempDir Path state) {
        store = TestLog.store(state);
    }

    @Test
    void recreatedTopicIsReadFromItsBeginning() {
        applied().advance(new TestLog.At(0, 5));
        log.id = "topic-2";
        assertThat(applied().advance(new TestLog.At(0, 0))).isTrue();
    }

    @Test
    void offsetsOnARecreatedTopicDifferFromThoseOnTheOldOne() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 5));
        assertThat(applied.place("news.articles", 0, 5)).isEqualTo("news.articles-0-5");
        log.id = "K-2Xn3aQ_w";
        applied.advance(new TestLog.At(0, 0));
        assertThat(applied.place("news.articles", 0, 5)).isEqualTo("news.articles-0-5~K.2Xn3aQ");
        AppliedOffsets later = applied();
        later.advance(new TestLog.At(0, 1));
        assertThat(later.place("news.articles", 0, 1)).isEqualTo("news.articles-0-1~K.2Xn3aQ");
        log.id = "topic-3";
        AppliedOffsets last = applied();
        last.advance(new TestLog.At(0, 0));
        assertThat(last.place("news.articles", 0, 0)).isEqualTo("news.articles-0-0~topic.3");
    }

    @Test
    void recreatedTopicReadFromTheOldPositionHasLostRecords() {
        applied().advance(new TestLog.At(0, 5));
        log.id = "topic-2";
        log.committed = OptionalLong.of(6);
        AppliedOffsets later = applied();
        assertThatThrownBy(() -> later.advance(new TestLog.At(0, 6)))
                .isInstanceOf(LostRecordsException.class)
                .hasMessageContaining("offsets 0 to 5");
    }

    @Test
    void topicRecreatedWhileRunningIsReadFromItsBeginning() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 5));
        log.id = "topic-2";
        assertThat(applied.advance(new TestLog.At(0, 0))).isTrue();
        assertThat(applied.advance(new TestLog.At(0, 1))).isTrue();
        assertThat(applied.advance(new TestLog.At(0, 1))).isFalse();
    }

    @Test
    void topicRecreatedWhileIdleIsReadFromItsBeginning() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 5));
        checkLong(applied);
        log.id = "topic-2";
        checkLong(applied);
        checkLong(applied);
        assertThat(applied.advance(new TestLog.At(0, 0))).isTrue();
        assertThat(applied().advance(new TestLog.At(0, 0))).isFalse();
    }

    @Test
    void topicRecreatedWhileRunningAndReadFromTheOldPositionHasLostRecords() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 5));
        log.id = "topic-2";
        applied.advance(new TestLog.At(0, 6));
        assertThatThrownBy(() -> checkLong(applied))
                .isInstanceOf(LostRecordsException.class)
                .hasMessageContaining("offsets 0 to 6");
    }

    @Test
    void topicRecreatedWhileIdleAndReadFromTheOldPositionHasLostRecords() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 5));
        checkLong(applied);
        log.id = "topic-2";
        checkLong(applied);
        assertThatThrownBy(() -> applied.advance(new TestLog.At(0, 6)))
                .isInstanceOf(LostRecordsException.class)
                .hasMessageContaining("offsets 0 to 5");
    }

    @Test
    void repeatedRecordsCheckTheTopicIdOnce() {
        AppliedOffsets applied = applied();
        applied.advance(new TestLog.At(0, 500));
        log.ids = 0;
        for (long offset = 0; offset <= 500; offset++) {
            assertThat(applied.advance(new TestLog.At(0, offset))).isFalse();
        }
        assertThat(log.ids).isEqualTo(1);
    }

    private static void checkLong(AppliedOffsets applied) {
        for (int i = 0; i < 20; i++) {
            applied.checkAtRest();
        }
    }

    private AppliedOffsets applied() {
        return new AppliedOffsets(store, log);
    }
}
