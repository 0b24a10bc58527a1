package io.quotewire.app.monitor;

import io.quotewire.app.terminal.Amounts;
import io.quotewire.app.terminal.Columns;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.HeldPartition;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of an installation in one line: is it flowing, what is late, what was refused.
 *
 * @param snapshot to judge
 */
record Verdict(Snapshot snapshot) {
    /** A reader that is behind by less is at work, not late. */
    private static final double LATE_SECONDS = 10;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PROBLEM = 80;

    /** Seconds since the topic's last record; null where it never had one. */
    static @Nullable Double silence(Snapshot snapshot, TopicStatus topic) {
        return topic.lastRecord() == null
                ? null
                : Math.max(
                        0, Duration.between(topic.lastRecord(), snapshot.at()).toMillis() / 1000.0);
    }

    /** Whether nobody has to look closer. */
    boolean isGood() {
        return faults().isEmpty();
    }

    String line() {
        double rate = snapshot.topics().stream()
                .mapToDouble(TopicStatus::recordsPerSecond)
                .sum();
        List<String> faults = faults();
        String flow = rate > 0 ? "flowing, " + Amounts.rate(rate) + " records/s" : "idle";
        return faults.isEmpty() ? flow + "; nothing late, nothing refused" : flow + "; " + String.join("; ", faults);
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        snapshot.latest()
                .filter(group -> group.secondsBehind() >= LATE_SECONDS)
                .ifPresent(group -> faults.add(late(group)));
        snapshot.held().stream()
                .filter(held -> held.seconds() >= LATE_SECONDS)
                .max(Comparator.comparingDouble(HeldPartition::seconds))
                .ifPresent(held -> faults.add(told(held.topic()) + '-' + held.partition() + " held back for "
                        + Amounts.span(held.seconds())
                        + (held.transactionalId() == null ? "" : " by " + told(held.transactionalId()))));
        if (snapshot.deadLetters().unread() > 0) {
            long unread = snapshot.deadLetters().unread();
            faults.add(unread + (unread == 1 ? " dead letter unread" : " dead letters unread"));
        }
        long overtaken =
                snapshot.groups().stream().mapToLong(GroupStatus::overtaken).sum();
        if (overtaken > 0) {
            faults.add(overtaken + " records deleted unread");
        }
        snapshot.services().stream()
                .filter(service -> !service.ready())
                .forEach(service -> faults.add(service.name() + (service.live() ? " not ready" : " down")));
        for (String condition : List.of("failing", "silent")) {
            double feeds = snapshot.services().stream()
                    .mapToDouble(service ->
                            service.figures().getOrDefault("quotewire_feeds{condition=\"" + condition + "\"}", 0.0))
                    .sum();
            if (feeds > 0) {
                faults.add(Math.round(feeds) + (feeds > 1 ? " feeds " : " feed ") + condition);
            }
        }
        int behind = snapshot.topics().stream()
                .mapToInt(TopicStatus::underReplicated)
                .sum();
        if (behind > 0) {
            faults.add(behind + " partitions under-replicated");
        }
        snapshot.problems().forEach(problem -> faults.add(Columns.cut(Columns.plain(problem), LONGEST_PROBLEM)));
        return faults;
    }

    /** A name that leaves room for the others. */
    private static String told(String name) {
        return Columns.cut(Columns.plain(name), LONGEST_NAME);
    }

    private static String late(GroupStatus group) {
        return told(group.group()) + " is " + Amounts.span(group.lagSeconds()) + " behind on " + told(group.topic())
                + (group.growing() ? " and falls further back" : "");
    }
}
