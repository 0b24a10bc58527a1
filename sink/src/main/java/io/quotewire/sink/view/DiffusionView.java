package io.quotewire.sink.view;

import io.quotewire.sink.task.BeforeCommit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Maintains how far sayings and stories have spread. All tellings of one are in the same partition, so its sums are
 * complete; what a single article tells is not listed. If it is told more than a thousand times in a window, the first
 * thousand are summed up. A window that has changed is summed up once per commit, however often it changed.
 */
final class DiffusionView implements Processor<String, byte[], Void, Void> {
    /** A limit for words that occur in every article of a publisher. */
    static final int MOST_TELLINGS = 1000;

    private final IndexedStores stores;
    private final int mostTellings;
    private final BeforeCommit beforeCommit;
    private @Nullable State state;

    /**
     * @param mostTellings the most tellings of one window that are summed up
     */
    DiffusionView(IndexedStores stores, int mostTellings, BeforeCommit beforeCommit) {
        this.stores = stores;
        this.mostTellings = mostTellings;
        this.beforeCommit = beforeCommit;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        DiffusionSums sums = new DiffusionSums(stores.of(context, new DiffusionIndex.OfDiffusion()), mostTellings);
        state = new State(
                stores.of(context, new DiffusionIndex.OfTellings()), sums, beforeCommit.work(context, sums::flush));
    }

    @Override
    public void process(Record<String, byte[]> record) {
        State known = Objects.requireNonNull(state, "init comes first");
        Telling telling = Telling.read(record.value());
        String id = telling.group() + '|' + telling.quoteId();
        Optional<Telling> before = known.sums.before(telling, () -> known.tellings.value(id));
        Set<Bytes> from = before.map(one -> known.tellings.places(id, one)).orElse(Set.of());
        if (telling.stands()) {
            known.tellings.move(from, known.tellings.places(id, telling), id, record.value());
        } else if (before.isPresent()) {
            known.tellings.move(from, Set.of(), id, null);
        }
        known.sums.change(before, Optional.of(telling).filter(Telling::stands));
        known.adding.request();
    }

    @Override
    public void close() {
        if (state != null) {
            state.adding.close();
        }
    }

    private record State(IndexedStore<Telling> tellings, DiffusionSums sums, BeforeCommit.Work adding) {}
}
