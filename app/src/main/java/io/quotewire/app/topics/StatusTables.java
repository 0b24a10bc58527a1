package io.quotewire.app.topics;

import io.quotewire.app.terminal.Table;
import io.quotewire.streaming.admin.InstallationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The status of an installation as two tables: topics, and the groups that read them. */
final class StatusTables {
    private static final int WIDE = 160;
    private static final long KIBI = 1024;

    private StatusTables() {}

    static List<String> lines(InstallationStatus status) {
        Table topics = new Table("TOPIC", ">PARTITIONS", ">RECORDS", ">SIZE", ">RECORDS/S");
        status.topics()
                .forEach(topic -> topics.row(
                        topic.topic(),
                        topic.partitions(),
                        topic.records(),
                        size(topic.bytes()),
                        String.format(Locale.ROOT, "%.1f", topic.recordsPerSecond())));
        Table groups = new Table("GROUP", "TOPIC", "STATE", ">MEMBERS", ">LAG", ">LAG IN TIME");
        status.groups()
                .forEach(group -> groups.row(
                        group.group(),
                        group.topic(),
                        group.state(),
                        group.members(),
                        group.lag(),
                        group.lagSeconds() == null ? "-" : String.format(Locale.ROOT, "%.1f s", group.lagSeconds())));
        List<String> lines = new ArrayList<>(topics.lines(WIDE));
        lines.add("");
        lines.addAll(groups.isEmpty() ? List.of("no groups: no service has run yet") : groups.lines(WIDE));
        return lines;
    }

    private static String size(long bytes) {
        if (bytes < KIBI) {
            return bytes + " B";
        }
        double amount = bytes;
        int unit = -1;
        while (amount >= KIBI && unit < 3) {
            amount /= KIBI;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %ciB", amount, "KMGT".charAt(unit));
    }
}
