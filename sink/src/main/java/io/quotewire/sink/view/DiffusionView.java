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
 * Keeps ready how far sayings and stories have gone. The tellings of one come to one partition, so that each list of it
 * is whole; what one article alone tells is in no list. Of what is told more than a thousand times in a window the
 * first thousand are added up. A window that has changed is added up once for each commit, however often it changed.
 */
public final class DiffusionView implements Processor<String, byte[], Void, Void> {
    /** Words that stand in every article of a publisher must not be added up without end. */
    static final int MOST_TELLINGS = 1000;

    private final IndexedStores stores;
    private final int mostTellings;
    private final BeforeCommit beforeCommit;
    private @Nullable State state;

    /** @param mostTellings how many of one window are added up */
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
