package io.quotewire.sink.view;

import io.quotewire.sink.task.BeforeCommit;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps ready how far sayings and stories have gone. The tellings of one come to one partition, so that each list of it
 * is whole; what one article alone tells is in no list. Of what is told more than a thousand times in a window the
 * first thousand are added up. A window that has changed is added up once for each commit, however often it changed.
 */
public final class DiffusionView implements Processor<String, byte[], Void, Void> {
    /** Words that stand in every article of a publisher must not be added up without end. */
    static final int MOST_TELLINGS = 1000;

    private final int mostTellings;
    private final BeforeCommit beforeCommit;
    private @Nullable State state;

    /** @param mostTellings how many of one window are added up */
    DiffusionView(int mostTellings, BeforeCommit beforeCommit) {
        this.mostTellings = mostTellings;
        this.beforeCommit = beforeCommit;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        KeyValueStore<Bytes, byte[]> store = context.getStateStore(Views.TOLD);
        DiffusionSums sums = new DiffusionSums(store, mostTellings);
        state = new State(
                new IndexedStore<>(store, new DiffusionIndex.OfTellings()),
                sums,
                beforeCommit.work(context, sums::flush));
    }

    @Override
    public void process(Record<String, byte[]> record) {
        State known = Objects.requireNonNull(state, "init comes first");
        Telling telling = Telling.read(record.value());
        String id = telling.group() + '|' + telling.quoteId();
        Optional<Telling> before =
                telling.stands() ? known.tellings.put(id, record.value(), telling) : known.tellings.remove(id);
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
