package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Count;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What is told in one window.
 *
 * @param group as {@link Telling#group} returns it
 * @param day empty for all time
 */
record ToldWindow(String group, Optional<LocalDate> day) {
    /** The windows that a telling counts in. */
    static List<ToldWindow> of(Telling telling) {
        ToldWindow total = new ToldWindow(telling.group(), Optional.empty());
        return telling.day().isPresent()
                ? List.of(total, new ToldWindow(telling.group(), telling.day()))
                : List.of(total);
    }

    /** The window of all time. */
    ToldWindow total() {
        return new ToldWindow(group, Optional.empty());
    }

    /** Whether a telling of the group counts in this window. */
    boolean has(Telling telling) {
        return day.isEmpty() || day.equals(telling.day());
    }

    /** Whether tellings of this window may follow a telling, in chronological order. */
    boolean isBeforeEnd(Telling telling) {
        return day.isEmpty() || telling.publishedAt().isBefore(start(day.get().plusDays(1)));
    }

    /** The index of the group's tellings. */
    IndexKey tellings() {
        return DiffusionIndex.tellings(group);
    }

    /** The earliest possible entry of this window. */
    IndexKey from() {
        return day.map(of -> tellings().ascending(start(of).toEpochMilli())).orElseGet(this::tellings);
    }

    /** The window's name in counts. */
    String name() {
        return day.map(LocalDate::toString).orElse(Count.TOTAL);
    }

    /** The id of its sums in the store. */
    String id() {
        return DiffusionIndex.TOLD + group + '|' + name();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
