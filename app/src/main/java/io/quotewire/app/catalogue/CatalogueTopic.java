package io.quotewire.app.catalogue;

import io.quotewire.app.kafka.TableTopic;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.streaming.catalogue.CatalogueRecord;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.settings.Settings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The topic of known entities: its current content, and changes to it. */
record CatalogueTopic(TableTopic topic) {

    /**
     * @throws io.quotewire.app.command.CommandException if no broker answers or the topic is missing
     */
    static CatalogueTopic reach(Settings settings) throws InterruptedException {
        return new CatalogueTopic(
                TableTopic.reach(settings, settings.topics().catalogue(), CloudEventHeaders.ENTITY, "catalogue"));
    }

    String name() {
        return topic.name();
    }

    /** The last value of each key, valid or not, sorted by key. */
    SortedMap<String, byte[]> current() {
        return topic.current();
    }

    /** Adds entities or replaces those with the same ids; returns when the broker has acknowledged all of them. */
    void add(Collection<CatalogueEntry> entries) {
        Map<String, Optional<byte[]>> changes = new LinkedHashMap<>();
        entries.forEach(
                entry -> changes.put(CatalogueRecord.key(entry.id()), Optional.of(CatalogueRecord.write(entry))));
        topic.put(changes);
    }

    /** Removes the entities with these keys; returns when the broker has acknowledged it. */
    void remove(Collection<String> keys) {
        Map<String, Optional<byte[]>> changes = new LinkedHashMap<>();
        keys.forEach(key -> changes.put(CatalogueRecord.key(key), Optional.empty()));
        topic.put(changes);
    }
}
