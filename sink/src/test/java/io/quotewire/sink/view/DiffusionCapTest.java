package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.task.BeforeCommit;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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

/** Groups with more tellings than are added up. */
class DiffusionCapTest {
    private static final int MOST = 20;
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-03-03T08:00:00Z");

    @TempDir
    private Path state;

    private TopologyTestDriver driver;

    private TestInputTopic<String, byte[]> told;

    @BeforeEach
    void open() {
        IndexedStores stores = IndexedStores.told();
        BeforeCommit adding = new BeforeCommit("adding");
        Topology topology = new Topology()
                .addSource("read", new StringDeserializer(), new ByteArrayDeserializer(), "told")
                .addProcessor("view", () -> new DiffusionView(stores, MOST, adding), "read")
                .addStateStore(stores.builder(), "view")
                .addStateStore(adding.store(), "view");
        driver = new TopologyTestDriver(
                topology, StreamsProperties.of(Settings.of(Map.of("state.dir", state.toString())), ServiceName.SINK));
        told = driver.createInputTopic("told", new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void onlyTheFirstTellingsAreAddedUp() {
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

    /** More windows than are kept decoded, most of them with more tellings than are added up. */
    @Test
    void sumsMatchARecountAfterRandomChanges() {
        Random random = new Random(11);
        List<String> windows = List.of("total", "2026-03-02", "2026-03-03");
        Map<String, Telling> current = new TreeMap<>();
        for (int step = 0; step < 1500; step++) {
            String id = "q" + random.nextInt(60);
            Instant at =
                    List.of(MORNING, LATER, NEXT_DAY).get(random.nextInt(3)).plusSeconds(random.nextInt(9));
            Telling telling = telling(id, "p" + random.nextInt(4), at, random.nextInt(4) > 0);
            told.pipeInput(telling.group(), Json.write(telling));
            if (telling.stands()) {
                current.put(id, telling);
            } else {
                current.remove(id);
            }
            tell("r" + step % 70, "elsewhere", at, true, "s" + (2 + step % 9));
            for (String window : windows) {
                assertThat(lines(window))
                        .as("%d %s", step, window)
                        .filteredOn(line -> !line.endsWith("elsewhere first"))
                        .isEqualTo(recount(current.values(), window));
            }
        }
    }

    private static List<String> recount(Collection<Telling> current, String window) {
        List<Telling> first = current.stream()
                .filter(telling -> window.equals("total")
                        || telling.publishedAt().toString().startsWith(window))
                .sorted(Comparator.comparing(Telling::publishedAt).thenComparing(Telling::quoteId))
                .limit(MOST)
                .toList();
        long publishers = first.stream().map(Telling::publisher).distinct().count();
        return first.size() < 2
                ? List.of()
                : List.of(first.size() + " articles of " + publishers + ", "
                        + first.get(0).publisher() + " first");
    }

    /** Byte for byte, as stored data outlives a release. */
    @Test
    void storeOfThePreviousVersionIsContinued() {
        KeyValueStore<Bytes, byte[]> store = driver.getKeyValueStore(ViewNames.TOLD);
        for (String id : List.of("q1", "q2")) {
            byte[] key = ("STORY|s1|" + id).getBytes(StandardCharsets.UTF_8);
            byte[] time = ByteBuffer.allocate(8)
                    .putLong(LATER.toEpochMilli() ^ Long.MIN_VALUE)
                    .array();
            store.put(bytes("VSTORY|s1|" + id + '\0'), Json.write(telling(id, "Gazette", LATER, true)));
            store.put(bytes("tSTORY|s1\0", time, id + '\0'), key);
        }
        tell("q3", "Herald", NEXT_DAY, true);
        assertThat(lines("total")).containsExactly("3 articles of 2, Gazette first");

        tell("q1", "Gazette", LATER, false);
        tell("q2", "Gazette", LATER, false);
        assertThat(lines("total")).isEmpty();
        assertThat(store.get(bytes("VSTORY|s1|q1\0"))).isNull();
    }

    private static Bytes bytes(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            all.writeBytes(part instanceof byte[] raw ? raw : ((String) part).getBytes(StandardCharsets.UTF_8));
        }
        return Bytes.wrap(all.toByteArray());
    }

    private void tell(String id, String publisher, Instant at, boolean stands) {
        tell(id, publisher, at, stands, "s1");
    }

    private void tell(String id, String publisher, Instant at, boolean stands, String story) {
        Telling telling = telling(id, publisher, at, stands, story);
        told.pipeInput(telling.group(), Json.write(telling));
    }

    private static Telling telling(String id, String publisher, Instant at, boolean stands) {
        return telling(id, publisher, at, stands, "s1");
    }

    private static Telling telling(String id, String publisher, Instant at, boolean stands, String story) {
        return new Telling(
                Telling.Kind.STORY,
                story,
                id,
                stands,
                "article of " + id,
                null,
                publisher,
                null,
                at,
                false,
                story,
                "Ana Ruiz",
                null);
    }

    private List<String> lines(String window) {
        KeyValueStore<Bytes, byte[]> store = driver.getKeyValueStore(ViewNames.TOLD);
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
