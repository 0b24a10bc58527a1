package io.quotewire.sink.task;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.internals.InternalProcessorContext;
import org.apache.kafka.streams.processor.internals.ProcessorNode;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Something to be done just before each commit of a task, as a part of it: what it writes to stores and forwards is in
 * the transaction.
 *
 * <p>Kafka Streams has no such place, but it promises to write what a store's cache holds through to the store before a
 * commit. So this is a cached store in which there is nothing but a mark, and whose inside does the work when the mark
 * comes through. Where there is no room in the cache it comes through at once, and the work is done more often than it
 * must.
 *
 * <p>Streams forwards only from within a processor, and knows by a current node in which one it is; from here only its
 * internals can say so. Nothing else in the project touches them.
 */
public final class BeforeCommit {
    private static final Bytes MARK = Bytes.wrap(new byte[0]);
    private static final byte[] SET = {1};

    private final String store;
    private final Map<TaskId, Work> tasks = new ConcurrentHashMap<>();

    /**
     * For the tasks of one processor of a topology.
     *
     * @param store its name
     */
    public BeforeCommit(String store) {
        this.store = store;
    }

    /** The store that the processor must have. */
    public StoreBuilder<KeyValueStore<Bytes, byte[]>> store() {
        return Stores.keyValueStoreBuilder(
                        new MarkStore.Supplier(store, this::writtenThrough), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingEnabled()
                .withLoggingDisabled();
    }

    /** To be called by a processor within its {@code init}; to be closed with it. */
    public Work work(ProcessorContext<?, ?> context, Runnable work) {
        InternalProcessorContext<?, ?> internals = (InternalProcessorContext<?, ?>) context;
        KeyValueStore<Bytes, byte[]> mark = context.getStateStore(store);
        Work added = new Work(internals, internals.currentNode(), work, mark);
        tasks.put(context.taskId(), added);
        return added;
    }

    /** Caches are written through where a task ends after an error, too: then nothing will be committed. */
    private void writtenThrough(TaskId task) {
        Work work = tasks.get(task);
        if (work != null) {
            work.run();
        }
    }

    /** The work of one task. Used by its thread. */
    public final class Work implements AutoCloseable {
        private final InternalProcessorContext<?, ?> context;
        private final ProcessorNode<?, ?, ?, ?> node;
        private final Runnable work;
        private final KeyValueStore<Bytes, byte[]> mark;
        private boolean isMarked;

        private Work(
                InternalProcessorContext<?, ?> context,
                ProcessorNode<?, ?, ?, ?> node,
                Runnable work,
                KeyValueStore<Bytes, byte[]> mark) {
            this.context = context;
            this.node = node;
            this.work = work;
            this.mark = mark;
        }

        /**
         * There is work for the next commit: to be called after whatever has to be in it, since it may be done at once.
         */
        public void request() {
            if (!isMarked) {
                isMarked = true;
                mark.put(MARK, SET);
            }
        }

        @Override
        public void close() {
            tasks.remove(context.taskId(), this);
        }

        private void run() {
            isMarked = false;
            ProcessorNode<?, ?, ?, ?> before = context.currentNode();
            context.setCurrentNode(node);
            try {
                work.run();
            } finally {
                context.setCurrentNode(before);
            }
        }
    }
}
