package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told more often than is added up. */
class DiffusionCapTest {
    private static final int MOST = 20;
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-03-03T08:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path state;

    @SuppressWarnings("NullAway.Init")
    private TopologyTestDriver driver;

    @SuppressWarnings("NullAway.Init")
    private TestInputTopic<String, byte[]> told;

    @BeforeEach
    void open() {
        Topology topology = new Topology()
                .addSource("read", new StringDeserializer(), new ByteArrayDeserializer(), "told")
                .addProcessor("view", () -> new DiffusionView(MOST), "read")
                .addStateStore(IndexedStore.store(Views.TOLD), "view");
        driver = new TopologyTestDriver(
                topology, StreamsProperties.of(Settings.of(Map.of("state.dir", state.toString())), ServiceName.SINK));
        told = driver.createInputTopic("told", new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void ofWhatIsToldMoreOftenTheFirstAreAddedUp() {
        for (int i = 0; i < MOST; i++) {
            tell("q" + i, "Gazette", LATER, true);
        }
        tell("r1", "Herald", NEXT_DAY, true);
        tell("r2", "Herald", NEXT_DAY, true);
        assertThat(lines("total")).containsExactly("20 articles of 1, Gazette first");
        assertThat(lines("2026-03-03")).containsExactly("2 articles of 1, Herald first");

        tell("r3", "Wire", MORNING, true);
        assertThat(lines("total")).containsExactly("20 articles of 2, Wire first");
        assertThat(lines("2026-03-02")).containsExactly("20 articles of 2, Wire first");

        tell("r3", "Wire", MORNING, false);
        tell("q0", "Gazette", LATER, false);
        assertThat(lines("total")).containsExactly("20 articles of 2, Gazette first");
        assertThat(lines("2026-03-02")).containsExactly("19 articles of 1, Gazette first");
    }

    private void tell(String id, String publisher, Instant at, boolean stands) {
        Telling telling = new Telling(
                Telling.Kind.STORY,
                "s1",
                id,
                stands,
                "article of " + id,
                null,
                publisher,
                null,
                at,
                false,
                "s1",
                "Ana Ruiz",
                null);
        told.pipeInput(telling.group(), Json.write(telling));
    }

    private List<String> lines(String window) {
        KeyValueStore<Bytes, byte[]> store = driver.getKeyValueStore(Views.TOLD);
        IndexKey ranking = DiffusionIndex.ranking(Telling.Kind.STORY, window);
        List<String> lines = new ArrayList<>();
        new IndexedReader(store).scan(ranking, ranking, bytes -> {
            Diffusion told = Diffusion.read(bytes);
            return lines.add(told.articles() + " articles of " + told.publishers() + ", "
                    + told.first().publisher() + " first");
        });
        return lines;
    }
}
