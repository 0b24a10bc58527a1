package io.quotewire.sink.count;

import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored counts as the contract's records. */
final class CountRecords {
    private CountRecords() {}

    /** The value under a count's key: null where there is nothing to count. */
    static byte @Nullable [] value(Subject subject, Window window, StoredCount stored) {
        Amounts sum = stored.sum();
        return sum.isNone() ? null : Json.write(of(subject, window, stored, sum));
    }

    private static Count of(Subject subject, Window window, StoredCount stored, Amounts sum) {
        boolean publisher = subject.kind() == Kind.PUBLISHER;
        Optional<StoredCount> hours = window.isTotal() ? Optional.empty() : Optional.of(stored);
        return new Count(
                Count.SCHEMA_VERSION,
                subject.kind(),
                subject.type(),
                subject.name(),
                subject.aboutType(),
                subject.about(),
                window.label(),
                sum.articles(),
                sum.mentions(),
                sum.direct(),
                sum.mixed(),
                sum.indirect(),
                publisher ? sum.unnamed() : null,
                publisher ? sum.unknown() : null,
                hours.map(day -> day.hours(Amounts::articles)).orElse(null),
                hours.map(day -> day.hours(Amounts::mentions)).orElse(null),
                hours.map(day -> day.hours(Amounts::quotes)).orElse(null));
    }
}
