package io.quotewire.sink.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** Restoring from the changelogs of this release and of earlier ones. */
class PlacedStoreTest {
    private static final Telling FIRST = Tellings.at("a", "2026-03-02T08:00:00Z");
    private static final Telling SECOND = Tellings.at("b", "2026-03-02T09:00:00Z");

    private final PlacedStore store =
            PlacedStores.over(Stores.inMemoryKeyValueStore("told").get());

    @Test
    void restoredValuesAreIndexed() {
        store.restore(List.of(value(SECOND), value(FIRST)));

        assertThat(tellings()).containsExactly("a", "b");
    }

    @Test
    void movedValueIsIndexedAtItsLastPlaceOnly() {
        store.restore(List.of(value(FIRST), value(SECOND)));
        Telling later = Tellings.at("a", "2026-03-02T10:00:00Z");
        store.restore(List.of(value(later)));
        assertThat(tellings()).containsExactly("b", "a");

        store.restore(List.of(value(FIRST), value(later), gone(SECOND)));
        assertThat(tellings()).containsExactly("a");
        assertThat(keys()).hasSize(2);
    }

    /** This release removes the value without writing its index keys to the changelog. */
    @Test
    void indexEntriesLoggedByAnEarlierReleaseAreIgnored() {
        Telling later = Tellings.at("a", "2026-03-02T10:00:00Z");
        store.restore(List.of(value(FIRST), place(FIRST), value(later)));

        assertThat(tellings()).containsExactly("a");
        assertThat(keys()).hasSize(2);
    }

    @Test
    void marksAreRestoredUnchanged() {
        store.restore(List.of(KeyValue.pair(StoreBackfill.QUOTES_TOLD.get(), new byte[0])));

        assertThat(store.get(StoreBackfill.QUOTES_TOLD)).isEmpty();
    }

    @Test
    void unreadableValueIsRestoredAndNotIndexed() {
        store.restore(List.of(KeyValue.pair(StoredKeys.of("x").get(), new byte[] {'{'}), value(FIRST)));

        assertThat(tellings()).containsExactly("a");
        assertThat(keys()).hasSize(3);
    }

    private static KeyValue<byte[], byte[]> value(Telling telling) {
        return KeyValue.pair(key(telling), Json.write(telling));
    }

    @SuppressWarnings("NullAway") // a deletion in a changelog
    private static KeyValue<byte[], byte[]> gone(Telling telling) {
        return KeyValue.pair(key(telling), null);
    }

    private static KeyValue<byte[], byte[]> place(Telling telling) {
        return KeyValue.pair(DiffusionIndex.place(telling).get(), id(telling).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] key(Telling telling) {
        return StoredKeys.of(id(telling)).get();
    }

    private static String id(Telling telling) {
        return telling.group() + '|' + telling.quoteId();
    }

    private List<String> tellings() {
        List<String> ids = new ArrayList<>();
        IndexKey group = DiffusionIndex.tellings(FIRST.group());
        new IndexedReader(store)
                .scan(group, group, bytes -> ids.add(Telling.read(bytes).quoteId()));
        return ids;
    }

    private List<Bytes> keys() {
        List<Bytes> keys = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            all.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }
}
