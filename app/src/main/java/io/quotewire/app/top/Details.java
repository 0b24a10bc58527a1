package io.quotewire.app.top;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.ShortNumbers;
import io.quotewire.app.terminal.ShownStatements;
import io.quotewire.app.terminal.Table;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.MemberStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus.PartitionStatus;
import java.util.ArrayList;
import java.util.List;

/** The details of one topic or one article. */
final class Details {
    private static final String BACK = "   (Esc: back)";

    /** A longer quote would hide the others. */
    private static final int QUOTE_LINES = 12;

    private final Snapshot snapshot;
    private final int width;

    Details(Snapshot snapshot, int width) {
        this.snapshot = snapshot;
        this.width = width;
    }

    /** A topic's partitions, its readers, and their members. */
    List<String> topic(String name) {
        List<String> lines = new ArrayList<>();
        lines.add(title(name));
        Table partitions = new Table(">PARTITION", ">FIRST", ">STABLE END", ">END", ">LEADER", ">IN SYNC");
        snapshot.topic(name).ifPresent(topic -> {
            for (PartitionStatus at : topic.layout()) {
                partitions.row(
                        at.partition(),
                        at.start(),
                        at.stable(),
                        at.end(),
                        at.leader(),
                        at.inSync() + "/" + at.replicas());
            }
        });
        lines.addAll(partitions.lines(width));
        Table readers = new Table("GROUP", ">PARTITION", ">NEXT", ">LAG", ">BEHIND");
        snapshot.groups().stream()
                .filter(group -> group.topic().equals(name))
                .forEach(group -> group.partitions()
                        .forEach(at -> readers.row(
                                group.group(),
                                at.partition(),
                                at.committed() == null ? "-" : at.committed(),
                                at.lag(),
                                ShortNumbers.age(at.lag(), at.lagSeconds()))));
        lines.add("");
        lines.addAll(
                readers.isEmpty() ? List.of(Columns.cut("nobody reads it in a group", width)) : readers.lines(width));
        snapshot.held().stream()
                .filter(held -> held.topic().equals(name))
                .forEach(held -> lines.add(Columns.cut(
                        Columns.plain("partition " + held.partition() + ": " + held.records()
                                + " records held back for "
                                + ShortNumbers.span(held.seconds()) + " by "
                                + (held.transactionalId() == null ? "an open transaction" : held.transactionalId())),
                        width)));
        lines.addAll(members(name));
        return lines;
    }

    /** The recently published quotes of an article. */
    List<String> article(String id) {
        List<String> lines = new ArrayList<>();
        lines.add(title("article " + Columns.plain(id)));
        ShownStatements shown = new ShownStatements();
        List<LatestQuote> quotes = snapshot.quotes().stream()
                .filter(quote -> quote.articleId().equals(id))
                .filter(quote -> Tables.isNew(quote, shown))
                .toList();
        for (LatestQuote quote : quotes) {
            lines.add("");
            lines.add(Columns.cut(
                    Columns.plain(Tables.speaker(quote) + "   " + quote.type() + "   " + quote.confidence() + "   "
                            + quote.publisher() + "   " + (quote.url() == null ? "" : quote.url())),
                    width));
            Columns.wrap(Columns.plain(quote.text()), width).stream()
                    .limit(QUOTE_LINES)
                    .forEach(lines::add);
        }
        return lines;
    }

    private String title(String text) {
        return Columns.cut(text, width - BACK.length()) + BACK;
    }

    private List<String> members(String name) {
        List<String> readers = snapshot.groups().stream()
                .filter(group -> group.topic().equals(name))
                .map(group -> group.group())
                .toList();
        Table table = new Table("MEMBER", "HOST", "DOES");
        for (MemberStatus member : snapshot.members()) {
            if (readers.contains(member.group())) {
                table.row(member.client(), member.host(), String.join(" ", member.work()));
            }
        }
        List<String> lines = new ArrayList<>();
        if (!table.isEmpty()) {
            lines.add("");
            lines.addAll(table.lines(width));
        }
        return lines;
    }
}
