package io.quotewire.processor.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.topology.Arrival;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Records that are read as long as the test wants; a step a second. */
final class RecordReadingsTest {
    private static final Duration HOUSEKEEPING = Duration.ofSeconds(1);
    private static final int STEPS_OF_PAUSE = 60;

    private final Map<Long, CompletableFuture<Optional<Arrival>>> records = new HashMap<>();
    private final List<String> handedOver = new ArrayList<>();
    private final RecordReadings readings = new RecordReadings(
            (partition, offset) -> records.computeIfAbsent(offset, any -> new CompletableFuture<>()), 3, HOUSEKEEPING);
    private final RecordReadings.Reader reader = new RecordReadings.Reader() {
        @Override
        public void read(String key, long offset, Optional<Arrival> record) {
            handedOver.add(key + '@' + offset);
        }

        @Override
        public void failed(String key) {
            handedOver.add(key + " failed");
        }
    };

    @Test
    void recordIsHandedOverOnceItIsRead() {
        readings.begin("a", 7);
        readings.begin("b", 8);
        read(8);
        step();

        assertThat(handedOver).containsExactly("b@8");
        assertThat(readings.has("a")).isTrue();
        assertThat(readings.has("b")).isFalse();

        read(7);
        step();
        step();
        assertThat(handedOver).containsExactly("b@8", "a@7");
        assertThat(readings.isEmpty()).isTrue();
    }

    @Test
    void noneIsHandedOverWithoutTime() {
        readings.begin("a", 7);
        read(7);
        readings.step(() -> false, reader);

        assertThat(handedOver).isEmpty();
        assertThat(readings.has("a")).isTrue();
    }

    @Test
    void failureIsToldAndNoneBeginsForAMinute() {
        readings.begin("a", 7);
        future(7).completeExceptionally(new IllegalStateException("no broker"));
        step();

        assertThat(handedOver).containsExactly("a failed");
        assertThat(readings.has("a")).isFalse();
        for (int i = 1; i < STEPS_OF_PAUSE; i++) {
            step();
            assertThat(readings.hasRoom()).isFalse();
        }
        step();
        assertThat(readings.hasRoom()).isTrue();
    }

    @Test
    void roomIsLimited() {
        for (int i = 0; i < RecordReadings.MOST; i++) {
            assertThat(readings.hasRoom()).isTrue();
            readings.begin("article " + i, i);
        }
        assertThat(readings.hasRoom()).isFalse();

        read(0);
        step();
        assertThat(readings.hasRoom()).isTrue();
    }

    @Test
    void cancelledReadingIsStoppedAndNotHandedOver() {
        readings.begin("a", 7);
        readings.begin("b", 8);
        readings.cancel("a");
        readings.cancel("c");
        step();

        assertThat(future(7)).isCancelled();
        assertThat(handedOver).isEmpty();

        readings.close();
        assertThat(future(8)).isCancelled();
    }

    private void step() {
        readings.step(() -> true, reader);
    }

    private void read(long offset) {
        future(offset).complete(Optional.empty());
    }

    private CompletableFuture<Optional<Arrival>> future(long offset) {
        return Objects.requireNonNull(records.get(offset));
    }
}
