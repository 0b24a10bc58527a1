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
 * Runs work just before each commit of a task, as part of it: what the work writes to stores and forwards belongs to
 * the transaction.
 *
 * <p>Kafka Streams has no hook for this, but it flushes the cache of a store before a commit. So this is a cached store
 * that contains only a mark, and whose inner store does the work when the mark is flushed. If the cache has no room the
 * mark is flushed at once, and the work is done more often than necessary. Should a release of Kafka Streams do it in
 * another order, {@code BeforeCommitTest} in {@code app} fails.
 *
 * <p>Streams forwards records only from within a processor, which it identifies by the current node; only its internals
 * can set that from here. Nothing else in main code uses them.
 */
public final class BeforeCommit {
    private static final Bytes MARK = Bytes.wrap(new byte[0]);
    private static final byte[] SET = {1};

    private final String store;
    private final Map<TaskId, Work> tasks = new ConcurrentHashMap<>();

    /**
     * For the tasks of one processor of a topology.
     *
     * @param store name of the store
     */
    public BeforeCommit(String store) {
        this.store = store;
    }

    /** Builder of the store that the processor must have. */
    public StoreBuilder<KeyValueStore<Bytes, byte[]>> store() {
        return Stores.keyValueStoreBuilder(
                        new MarkStore.Supplier(store, this::writtenThrough), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingEnabled()
                .withLoggingDisabled();
    }

    /** Registers the work of a task; to be called by a processor's {@code init}, and closed with the processor. */
    public Work work(ProcessorContext<?, ?> context, Runnable work) {
        InternalProcessorContext<?, ?> internals = (InternalProcessorContext<?, ?>) context;
        KeyValueStore<Bytes, byte[]> mark = context.getStateStore(store);
        Work added = new Work(internals, internals.currentNode(), work, mark);
        tasks.put(context.taskId(), added);
        return added;
    }

    /** Caches are also flushed when a task ends after an error, in which case nothing will be committed. */
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
         * Requests the work for the next commit. To be called after everything that it has to include, since it may be
         * done at once.
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
