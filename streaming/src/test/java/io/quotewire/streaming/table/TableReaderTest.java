package io.quotewire.streaming.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invalid records do not stop reading: anyone may write to a topic that a table is read from. */
class TableReaderTest {
    private final Table table = new Table();
    private final TableReader reader = new TableReader(table);

    @BeforeEach
    void begin() {
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
        context.setCurrentSystemTimeMs(0);
        reader.init(context);
    }

    @Test
    void holdsTheLatestValueOfEachKey() {
        read("a", "first");
        read("b", "other");
        read("a", "second");
        read("b", null);
        assertThat(table.held).containsExactly(Map.entry("a", "second"));
    }

    @Test
    void invalidRecordRemovesTheValueOfItsKeyAndReadingContinues() {
        read("a", "first");
        read("b", "first");
        read("a", "refused");
        read("b", "unforeseen");
        read("c", "first");
        assertThat(table.held).containsExactly(Map.entry("c", "first"));
        assertThat(table.refused).isEqualTo(2);
    }

    @Test
    void recordWithoutAKeyIsRefused() {
        read(null, "first");
        assertThat(table.refused).isEqualTo(1);
    }

    private void read(@Nullable String key, @Nullable String value) {
        reader.process(new Record<>(utf8(key), utf8(value), 0));
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Table implements CompactedTable {
        private final Map<String, String> held = new TreeMap<>();
        private int refused;

        @Override
        public String what() {
            return "word";
        }

        @Override
        public void put(byte[] key, byte[] value, long now) throws IOException {
            String word = new String(value, StandardCharsets.UTF_8);
            if (word.equals("refused")) {
                throw new IOException("it is refused");
            }
            if (word.equals("unforeseen")) {
                throw new IllegalStateException("nobody thought of it");
            }
            held.put(new String(key, StandardCharsets.UTF_8), word);
        }

        @Override
        public void remove(String key, long now) {
            held.remove(key);
        }

        @Override
        public void refused() {
            refused++;
        }
    }
}
