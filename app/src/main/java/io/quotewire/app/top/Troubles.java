package io.quotewire.app.top;

import io.quotewire.app.terminal.Columns;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * Other problems that need attention, besides what is late or was refused.
 *
 * @param snapshot the snapshot to check
 */
record Troubles(Snapshot snapshot) {
    private static final int LONGEST_PROBLEM = 80;

    /** A short description of each; empty if there are none. */
    List<String> all() {
        List<String> troubles = new ArrayList<>();
        snapshot.services().stream()
                .filter(service -> !service.ready())
                .forEach(service -> troubles.add(service.name() + (service.live() ? " not ready" : " down")));
        long overtaken =
                snapshot.groups().stream().mapToLong(GroupStatus::overtaken).sum();
        if (overtaken > 0) {
            troubles.add(overtaken + " records deleted unread");
        }
        for (String condition : List.of("failing", "silent", "incomplete")) {
            double feeds = snapshot.services().stream()
                    .mapToDouble(service ->
                            service.figures().getOrDefault("quotewire_feeds{condition=\"" + condition + "\"}", 0.0))
                    .sum();
            if (feeds > 0) {
                troubles.add(Math.round(feeds) + (feeds > 1 ? " feeds " : " feed ") + condition);
            }
        }
        int behind = snapshot.topics().stream()
                .mapToInt(TopicStatus::underReplicated)
                .sum();
        if (behind > 0) {
            troubles.add(behind + " partitions under-replicated");
        }
        snapshot.problems().forEach(problem -> troubles.add(Columns.cut(Columns.plain(problem), LONGEST_PROBLEM)));
        return troubles;
    }
}
