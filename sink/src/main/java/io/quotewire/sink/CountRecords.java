package io.quotewire.sink;

import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import java.util.Optional;

/** Stored counts as the contract's record. */
final class CountRecords {
    private CountRecords() {}

    static Count of(Subject subject, Window window, StoredCount stored) {
        Amounts sum = stored.sum();
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
