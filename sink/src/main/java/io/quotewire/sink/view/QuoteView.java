package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.reading.QuoteRecords;
import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.TaskClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Maintains the published quotes for queries, until their articles are older than the retention, and forwards what each
 * tells or no longer tells. Articles that are taken down tell nothing.
 */
final class QuoteView implements Processor<byte[], byte[], String, byte[]> {
    private static final Duration HOUSEKEEPING = Duration.ofSeconds(10);
    private static final Duration LOOKING = Duration.ofSeconds(1);
    private static final int MOST_EXPIRED_AT_ONCE = 1000;

    private final IndexedStores stores;
    private final Duration kept;
    private final ViewMetrics metrics;
    private final CommitPace pace;
    private final TakenDown takenDown;
    private @Nullable State state;

    /**
     * @param kept how long after its article's publication a quote is kept
     * @param pace of the threads that run it
     */
    QuoteView(IndexedStores stores, Duration kept, ViewMetrics metrics, CommitPace pace, TakenDown takenDown) {
        this.stores = stores;
        this.kept = kept;
        this.metrics = metrics;
        this.pace = pace;
        this.takenDown = takenDown;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        KeyValueStore<Bytes, byte[]> store = context.getStateStore(ViewNames.QUOTES);
        TaskClock clock = new TaskClock(context);
        IndexedStore<QuoteEvent> quotes = stores.of(context, new QuoteIndex());
        state = new State(context, clock, pace.begin(context, clock), store, quotes);
        StoreBackfill placed = new StoreBackfill(store, StoreBackfill.QUOTES_PLACED);
        StoreBackfill told = new StoreBackfill(store, StoreBackfill.QUOTES_TOLD);
        TakenDownQuotes takenDownQuotes = new TakenDownQuotes(takenDown, store);
        clock.each(LOOKING, now -> {
            placed.go(quotes::place);
            told.go((id, quote) -> passOn(QuoteIndex.parse(quote)));
            takenDownQuotes.look(quote -> passOn(quote, false, Set.of()), this::passOn);
        });
        clock.each(HOUSEKEEPING, this::expire);
    }

    @Override
    public void close() {
        if (state != null) {
            state.clock().close();
        }
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        state().pace().recordArrived(record.timestamp());
        Optional<QuoteEvent> quote = StoredKeys.fit(record) ? QuoteRecords.read(record.value()) : Optional.empty();
        if (quote.isEmpty()) {
            metrics.unreadable();
            return;
        }
        Instant oldest =
                Instant.ofEpochMilli(state().context().currentSystemTimeMs()).minus(kept);
        Read read;
        try {
            read = read(quote.get(), oldest);
        } catch (RuntimeException e) {
            metrics.unreadable();
            return;
        }
        take(read, record.value());
        metrics.taken();
    }

    /** Does everything that can fail because of the record; later failures are not the record's fault. */
    private Read read(QuoteEvent quote, Instant oldest) {
        String id = quote.id();
        if (quote.change() != Change.PUBLISHED || !quote.publishedAt().isAfter(oldest)) {
            return new Read(id, Optional.empty(), Set.of(), List.of());
        }
        return new Read(id, Optional.of(quote), state().quotes().places(id, quote), Telling.of(quote, true));
    }

    private void take(Read read, byte[] value) {
        if (read.current().isPresent()) {
            state().quotes()
                    .putAt(read.places(), read.id(), value)
                    .ifPresent(before -> passOn(before, false, groups(read.tellings())));
            if (!takenDown.has(read.current().get().articleId())) {
                read.tellings().forEach(this::forward);
            }
        } else {
            remove(read.id());
        }
    }

    private void remove(String id) {
        state().quotes().remove(id).ifPresent(before -> passOn(before, false, Set.of()));
    }

    /** Forwards what a published quote tells; nothing if its article is taken down. */
    private void passOn(QuoteEvent quote) {
        if (!takenDown.has(quote.articleId())) {
            passOn(quote, true, Set.of());
        }
    }

    /** Forwards what a quote tells, except what is among {@code others}. */
    private void passOn(QuoteEvent quote, boolean stands, Set<String> others) {
        Telling.of(quote, stands).stream()
                .filter(telling -> !others.contains(telling.group()))
                .forEach(this::forward);
    }

    private void forward(Telling telling) {
        ProcessorContext<String, byte[]> context = state().context();
        context.forward(new Record<>(telling.group(), Json.write(telling), context.currentSystemTimeMs()));
    }

    private static Set<String> groups(List<Telling> tellings) {
        return tellings.stream().map(Telling::group).collect(Collectors.toSet());
    }

    private void expire(Instant now) {
        List<String> old = new ArrayList<>();
        IndexKey all = QuoteIndex.all();
        Bytes oldest = all.descending(now.minus(kept).toEpochMilli()).bytes();
        Bytes end = IndexKey.of((char) (all.bytes().get()[0] + 1)).bytes();
        try (KeyValueIterator<Bytes, byte[]> places = state().store().range(oldest, end)) {
            while (places.hasNext() && old.size() < MOST_EXPIRED_AT_ONCE) {
                var place = places.next();
                if (place.key.compareTo(end) < 0) {
                    old.add(new String(place.value, StandardCharsets.UTF_8));
                }
            }
        }
        old.forEach(this::remove);
    }

    private State state() {
        return Objects.requireNonNull(state, "init comes first");
    }

    /**
     * A parsed record.
     *
     * @param current the quote, empty if it is not to be kept
     * @param places its index entries
     * @param tellings what it tells
     */
    private record Read(String id, Optional<QuoteEvent> current, Set<Bytes> places, List<Telling> tellings) {}

    private record State(
            ProcessorContext<String, byte[]> context,
            TaskClock clock,
            CommitPace.OfTask pace,
            KeyValueStore<Bytes, byte[]> store,
            IndexedStore<QuoteEvent> quotes) {}
}
