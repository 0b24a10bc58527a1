package io.quotewire.app.top;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.ShortNumbers;
import io.quotewire.app.terminal.ShownStatements;
import io.quotewire.app.terminal.Table;
import io.quotewire.core.model.ShownSpeaker;
import io.quotewire.monitor.cluster.Ages;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Topics, groups and quotes in columns with headings; if there are too many, those around the selected one. */
final class Tables {
    private static final int MARGIN = 2;
    private static final int AGE = 8;
    private static final int USUAL = 80;
    private static final int WIDE = 100;
    private static final int FEW_BARS = 6;

    private final Snapshot snapshot;
    private final TopicRates rates;
    private final int width;

    Tables(Snapshot snapshot, TopicRates rates, int width) {
        this.snapshot = snapshot;
        this.rates = rates;
        this.width = width;
    }

    /** The group that is furthest behind on a topic, or may be; empty if all is read. */
    static Optional<GroupStatus> slowest(Snapshot snapshot, TopicStatus topic) {
        return snapshot.groups().stream()
                .filter(group -> group.topic().equals(topic.topic()) && group.lag() > 0)
                .max(Comparator.comparingDouble(GroupStatus::mostSecondsBehind));
    }

    /**
     * The table of topics.
     *
     * @param selected index of the selected one, negative for none
     * @param rows the number of rows available
     */
    List<String> topics(List<TopicStatus> topics, int selected, int rows) {
        int first = first(selected, rows);
        Table table = new Table(
                heading("TOPIC", rows, topics.size()),
                ">RATE",
                ">BYTES/S",
                ">SIZE",
                ">LAG",
                ">BEHIND",
                ">LAST",
                "TREND");
        topics.stream().skip(first).limit(rows).forEach(topic -> {
            OptionalLong lag = snapshot.groups().stream()
                    .filter(group -> group.topic().equals(topic.topic()))
                    .mapToLong(GroupStatus::lag)
                    .max();
            table.row(
                    topic.topic(),
                    ShortNumbers.pace(topic.recordsPerSecond()),
                    ShortNumbers.bytes(topic.bytesPerSecond()),
                    ShortNumbers.bytes(topic.bytes()),
                    lag.isPresent() ? lag.getAsLong() : "-",
                    slowest(snapshot, topic).map(Tables::behind).orElse(ShortNumbers.span(null)),
                    topic.lastRecord() == null
                            ? "never"
                            : ShortNumbers.span(Ages.seconds(topic.lastRecord(), snapshot.at())),
                    trend(topic));
        });
        return marked(fitting(table, "BYTES/S", "SIZE", "TREND").lines(width - MARGIN), selected - first);
    }

    /** Omits the less important columns in a narrow window. */
    private Table fitting(Table table, String... dispensable) {
        return width < USUAL ? table.without(dispensable) : table;
    }

    private String trend(TopicStatus topic) {
        String bars = ShortNumbers.sparkline(rates.of(topic.topic()));
        return width < WIDE ? bars.substring(Math.max(0, bars.length() - FEW_BARS)) : bars;
    }

    /** The table of groups. */
    List<String> groups(List<GroupStatus> groups, int rows) {
        Table table = new Table(
                heading("GROUP", rows, groups.size()),
                "READS",
                "STATE",
                ">MEMBERS",
                ">LAG",
                ">HELD",
                ">BEHIND",
                "GROWS");
        groups.stream()
                .limit(rows)
                .forEach(group -> table.row(
                        group.group(),
                        group.topic(),
                        group.state(),
                        group.members(),
                        ShortNumbers.records(group.lag(), group.lagExact()),
                        group.held(),
                        behind(group),
                        grows(group)));
        return snapshot.groups().isEmpty()
                ? List.of("  no groups are known: did a service ever run?")
                : marked(fitting(table, "STATE", "HELD", "GROWS").lines(width - MARGIN), -1);
    }

    private static String behind(GroupStatus group) {
        return ShortNumbers.age(group.lag(), group.lagSeconds());
    }

    private String grows(GroupStatus group) {
        if (group.lag() == 0) {
            return "";
        }
        return !rates.compares() || (group.ageUnknown() && !group.growing()) ? "?" : group.growing() ? "yes" : "no";
    }

    /** The table of quotes; parameters as for topics. */
    List<String> quotes(List<LatestQuote> quotes, int selected, int rows) {
        int first = first(selected, rows);
        List<String> lines = new ArrayList<>();
        lines.add("QUOTES, the latest first");
        quotes.stream().skip(first).limit(rows).forEach(quote -> {
            String age = ShortNumbers.span(Ages.seconds(quote.at(), snapshot.at()));
            String line = " ".repeat(Math.max(0, AGE - Columns.width(age))) + age + "  " + speaker(quote) + ": "
                    + Columns.plain(quote.text());
            lines.add(Columns.cut(line, Math.max(AGE + MARGIN, width - MARGIN)));
        });
        return marked(lines, selected - first);
    }

    /** Whether a list shows a quote besides these: it is no other part of one of the statements. */
    static boolean isNew(LatestQuote quote, ShownStatements shown) {
        return quote.statement() == null
                || shown.add(quote.articleId(), speaker(quote), quote.statement(), quote.text());
    }

    /** By name, by role, or in the words of the article. */
    static String speaker(LatestQuote quote) {
        return Columns.plain(ShownSpeaker.shown(quote.speaker(), quote.speakerRole(), quote.speakerText()));
    }

    private static int first(int selected, int rows) {
        return Math.max(0, selected - Math.max(1, rows) + 1);
    }

    private static String heading(String what, int rows, int of) {
        return rows < of ? what + " (" + rows + " of " + of + ')' : what;
    }

    /** The lines behind a margin, in which the selected row is marked; the first line is the heading. */
    private static List<String> marked(List<String> lines, int selected) {
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marked.add((i == selected + 1 && selected >= 0 ? "> " : "  ") + lines.get(i));
        }
        return marked;
    }
}
