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
 * @param group as {@link Telling#group} has it
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

    /** The same of all time. */
    ToldWindow total() {
        return new ToldWindow(group, Optional.empty());
    }

    /** Whether a telling of the group counts here. */
    boolean has(Telling telling) {
        return day.isEmpty() || day.equals(telling.day());
    }

    /** Whether one that counts here may come after a telling, in the order of time. */
    boolean isBeforeEnd(Telling telling) {
        return day.isEmpty() || telling.publishedAt().isBefore(start(day.get().plusDays(1)));
    }

    /** Where the tellings of the group are. */
    IndexKey tellings() {
        return DiffusionIndex.tellings(group);
    }

    /** Where the first one of the window may be. */
    IndexKey from() {
        return day.map(of -> tellings().ascending(start(of).toEpochMilli())).orElseGet(this::tellings);
    }

    /** As counts name it. */
    String name() {
        return day.map(LocalDate::toString).orElse(Count.TOTAL);
    }

    /** Of how far it has gone, in its store. */
    String id() {
        return DiffusionIndex.TOLD + group + '|' + name();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
