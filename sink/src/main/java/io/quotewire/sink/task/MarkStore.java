package io.quotewire.sink.task;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** A store that keeps nothing and reports each write. */
final class MarkStore implements KeyValueStore<Bytes, byte[]> {
    private final String name;
    private final Consumer<TaskId> written;
    private @Nullable TaskId task;

    private MarkStore(String name, Consumer<TaskId> written) {
        this.name = name;
        this.written = written;
    }

    /**
     * Supplies one for each task.
     *
     * @param written receives the task whose store was written to, on the writing thread
     */
    record Supplier(String name, Consumer<TaskId> written) implements KeyValueBytesStoreSupplier {
        @Override
        public KeyValueStore<Bytes, byte[]> get() {
            return new MarkStore(name, written);
        }

        @Override
        public String metricsScope() {
            return "mark";
        }
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        task = context.taskId();
        context.register(root, (key, value) -> {});
    }

    @Override
    public void put(Bytes key, byte @Nullable [] value) {
        if (task != null) {
            written.accept(task);
        }
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        put(key, value);
        return null;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        put(key, null);
        return null;
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        return null;
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
        return new Nothing();
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return new Nothing();
    }

    @Override
    public long approximateNumEntries() {
        return 0;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return task != null;
    }

    @Override
    public void close() {
        task = null;
    }

    private static final class Nothing implements KeyValueIterator<Bytes, byte[]> {
        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public KeyValue<Bytes, byte[]> next() {
            throw new NoSuchElementException();
        }

        @Override
        public Bytes peekNextKey() {
            throw new NoSuchElementException();
        }

        @Override
        public void close() {}
    }
}
