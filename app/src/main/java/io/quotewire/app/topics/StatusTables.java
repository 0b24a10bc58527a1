package io.quotewire.app.topics;

import io.quotewire.app.terminal.ShortNumbers;
import io.quotewire.app.terminal.Table;
import io.quotewire.monitor.cluster.ClusterReading;
import java.util.ArrayList;
import java.util.List;

/** Formats the status of an installation: topics, the groups that read them, and what is held back. */
final class StatusTables {
    private static final int WIDE = 160;

    private StatusTables() {}

    static List<String> lines(ClusterReading status) {
        Table topics = new Table("TOPIC", ">PARTITIONS", ">OFFSETS", ">SIZE", ">RECORDS/S");
        status.topics()
                .forEach(topic -> topics.row(
                        topic.topic(),
                        topic.partitions(),
                        topic.records(),
                        ShortNumbers.bytes(topic.bytes()),
                        ShortNumbers.rate(topic.recordsPerSecond())));
        Table groups = new Table("GROUP", "TOPIC", "STATE", ">MEMBERS", ">LAG", ">HELD BACK", ">LAG IN TIME");
        status.groups()
                .forEach(group -> groups.row(
                        group.group(),
                        group.topic(),
                        group.state(),
                        group.members(),
                        ShortNumbers.records(group.lag(), group.lagExact()),
                        group.held(),
                        ShortNumbers.age(group.lag(), group.lagSeconds())));
        List<String> lines = new ArrayList<>(
                topics.isEmpty()
                        ? List.of("no topics of this prefix: 'topics create' makes them")
                        : topics.lines(WIDE));
        lines.add("");
        lines.addAll(groups.isEmpty() ? List.of("no groups are known: did a service ever run?") : groups.lines(WIDE));
        Table held = new Table("HELD BACK IN", ">RECORDS", ">FOR", "BY THE OPEN TRANSACTION OF");
        status.held()
                .forEach(at -> held.row(
                        at.topic() + '-' + at.partition(),
                        at.records(),
                        ShortNumbers.span(at.seconds()),
                        at.transactionalId() == null ? "?" : at.transactionalId()));
        if (!held.isEmpty()) {
            lines.add("");
            lines.addAll(held.lines(WIDE));
        }
        status.problems().forEach(problem -> lines.add("not known: " + problem));
        return lines;
    }
}
