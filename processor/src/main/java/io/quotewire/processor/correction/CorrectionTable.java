package io.quotewire.processor.correction;

import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.table.CompactedTable;
import java.io.IOException;

/** Feeds the corrections' topic into the live corrections. */
public record CorrectionTable(LiveCorrections corrections, CorrectionMetrics metrics) implements CompactedTable {

    @Override
    public String what() {
        return "correction";
    }

    @Override
    public void put(byte[] key, byte[] value, long now) throws IOException {
        corrections.put(CorrectionRecord.read(key, value));
    }

    @Override
    public void remove(String key, long now) {
        corrections.remove(key);
    }

    @Override
    public void refused() {
        metrics.refused();
    }
}
