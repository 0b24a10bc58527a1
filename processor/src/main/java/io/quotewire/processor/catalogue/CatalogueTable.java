package io.quotewire.processor.catalogue;

import io.quotewire.streaming.catalogue.CatalogueRecord;
import io.quotewire.streaming.table.CompactedTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Feeds the catalogue's topic into the live catalogue. */
public record CatalogueTable(LiveCatalogue catalogue, CatalogueMetrics metrics) implements CompactedTable {

    @Override
    public String what() {
        return "entity of the catalogue";
    }

    @Override
    public void put(byte[] key, byte[] value, long now) throws IOException {
        catalogue.put(new String(key, StandardCharsets.UTF_8), CatalogueRecord.read(key, value), now);
    }

    @Override
    public void remove(String key, long now) {
        catalogue.remove(key, now);
    }

    @Override
    public void refused() {
        metrics.refused();
    }
}
