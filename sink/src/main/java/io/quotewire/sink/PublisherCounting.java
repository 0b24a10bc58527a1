package io.quotewire.sink;

import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.topology.RefusedException;
import java.util.List;

/** A processed article counts for its publisher. */
final class PublisherCounting implements Counting {
    private static final List<String> REQUIRED = List.of("publisher", "deltas", "deltas.hour");

    @Override
    public List<CountChange> changes(byte[] key, byte[] value) throws RefusedException {
        Processed processed = Records.read(value, Processed.class, REQUIRED);
        Records.checkKey(key, processed.publisher());
        return changes(processed);
    }

    static List<CountChange> changes(Processed processed) {
        Subject publisher = Subject.publisher(processed.publisher());
        return processed.deltas().stream()
                .map(delta -> new CountChange(publisher, delta.hour(), amounts(delta)))
                .toList();
    }

    private static Amounts amounts(Processed.Delta delta) {
        return new Amounts(
                delta.articles(),
                delta.mentions(),
                delta.quotesDirect(),
                delta.quotesMixed(),
                delta.quotesIndirect(),
                delta.unnamed(),
                delta.unknown());
    }
}
