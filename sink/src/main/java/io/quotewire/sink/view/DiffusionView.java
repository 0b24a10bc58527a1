package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps ready how far sayings and stories have gone. The tellings of one come to one partition, so that each list of it
 * is whole; what one article alone tells is in no list. Of what is told more than a thousand times in a window the
 * first thousand are added up.
 */
public final class DiffusionView implements Processor<String, byte[], Void, Void> {
    private static final int FEWEST_ARTICLES = 2;

    /** Words that stand in every article of a publisher must not be added up anew with each. */
    static final int MOST_TELLINGS = 1000;

    private final int mostTellings;
    private @Nullable State state;

    /** @param mostTellings how many of one window are added up */
    DiffusionView(int mostTellings) {
        this.mostTellings = mostTellings;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        KeyValueStore<Bytes, byte[]> store = context.getStateStore(Views.TOLD);
        state = new State(
                mostTellings,
                new IndexedReader(store),
                new IndexedStore<>(store, new DiffusionIndex.OfTellings()),
                new IndexedStore<>(store, new DiffusionIndex.OfDiffusion()));
    }

    @Override
    public void process(Record<String, byte[]> record) {
        State known = Objects.requireNonNull(state, "init comes first");
        Telling telling = Telling.read(record.value());
        String id = telling.group() + '|' + telling.quoteId();
        Set<LocalDate> days = new HashSet<>();
        Optional<Telling> before = known.reader.value(id).map(Telling::read);
        before.flatMap(Telling::day).ifPresent(days::add);
        if (telling.stands()) {
            known.tellings.put(id, record.value(), telling);
            telling.day().ifPresent(days::add);
        } else {
            known.tellings.remove(id);
        }
        boolean isOneMore = before.isEmpty() && telling.stands();
        List<Telling> all = List.of();
        if (!isOneMore || !known.comesAfterTheFirst(telling)) {
            all = known.first(telling.group());
            known.rank(telling, Count.TOTAL, all);
        }
        boolean isWhole = !all.isEmpty() && all.size() < mostTellings;
        for (LocalDate day : days) {
            known.rank(telling, day.toString(), isWhole ? ofDay(all, day) : known.first(telling.group(), day));
        }
    }

    private static List<Telling> ofDay(List<Telling> all, LocalDate day) {
        return all.stream()
                .filter(telling -> telling.day().filter(day::equals).isPresent())
                .toList();
    }

    private record State(int most, IndexedReader reader, IndexedStore<Telling> tellings, IndexedStore<Diffusion> told) {

        /** Whether those that are added up come before it, so that the total stays as it is. */
        boolean comesAfterTheFirst(Telling telling) {
            return reader.comeBefore(most, DiffusionIndex.tellings(telling.group()), DiffusionIndex.place(telling));
        }

        List<Telling> first(String group) {
            List<Telling> first = new ArrayList<>();
            IndexKey index = DiffusionIndex.tellings(group);
            reader.scan(index, index, bytes -> {
                first.add(Telling.read(bytes));
                return first.size() < most;
            });
            return first;
        }

        List<Telling> first(String group, LocalDate day) {
            List<Telling> first = new ArrayList<>();
            IndexKey index = DiffusionIndex.tellings(group);
            Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            reader.scan(index, index.ascending(start.toEpochMilli()), bytes -> {
                Telling telling = Telling.read(bytes);
                boolean isOfDay = telling.publishedAt().isBefore(end);
                if (isOfDay && !telling.publishedAtAssumed()) {
                    first.add(telling);
                }
                return isOfDay && first.size() < most;
            });
            return first;
        }

        void rank(Telling of, String window, List<Telling> tellings) {
            String id = "told|" + of.group() + '|' + window;
            Optional<Diffusion> told =
                    tellings.isEmpty() ? Optional.empty() : Optional.of(Diffusion.of(window, tellings));
            if (told.isPresent() && told.get().articles() >= FEWEST_ARTICLES) {
                this.told.put(id, Json.write(told.get()), told.get());
            } else {
                this.told.remove(id);
            }
        }
    }
}
