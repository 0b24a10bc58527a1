package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyMarkTest {
    private final KeyValueStore<String, byte[]> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("marks"), Serdes.String(), Serdes.ByteArray())
            .withLoggingDisabled()
            .build();

    @BeforeEach
    void open() {
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
    }

    @Test
    void sameSettingsAreNotTold() {
        assertThat(mark(0.5, "en").store())
                .as("nothing is known of earlier ones")
                .isEmpty();
        assertThat(mark(0.5, "en").store()).isEmpty();
    }

    @Test
    void otherSettingsAreToldOnce() {
        mark(0.5, "en").store();
        PolicyMark other = mark(0.7, "en", "de");
        assertThat(other.store())
                .contains("with minimum.confidence=0.5, languages=en until now,"
                        + " with minimum.confidence=0.7, languages=de,en from here on");
        assertThat(other.store()).isEmpty();
        assertThat(mark(0.7, "en", "de").store()).isEmpty();
        assertThat(mark(0.5, "en", "de").store())
                .contains("with minimum.confidence=0.7 until now, with minimum.confidence=0.5 from here on");
    }

    @Test
    void anotherOrderOfLanguagesIsNoDifference() {
        mark(0.5, "en", "de").store();
        assertThat(mark(0.5, "de", "en").store()).isEmpty();

        String ofAnEarlierRelease = new String(Objects.requireNonNull(store.get("policy")), StandardCharsets.UTF_8)
                .replace("de,en", "en,de");
        store.put("policy", ofAnEarlierRelease.getBytes(StandardCharsets.UTF_8));
        assertThat(mark(0.5, "de", "en").store()).isEmpty();
    }

    private PolicyMark mark(double confidence, String... languages) {
        return new PolicyMark(
                store,
                new ProcessorPolicy(
                        Duration.ofDays(7),
                        Duration.ofDays(180),
                        confidence,
                        Duration.ofSeconds(10),
                        List.of(languages)));
    }
}
