package io.quotewire.app.monitor;

import io.quotewire.app.terminal.Amounts;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.app.terminal.Table;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A snapshot as a screen of text: the state in one line, then topics, groups, services, dead letters and quotes. */
final class TopPage {
    private static final int STATE_LINES = 3;
    private static final int FEWEST_QUOTES = 3;
    private static final int MOST_QUOTES = 20;
    private static final int DEAD_LETTERS = 3;
    private static final int GROUPS = 6;

    private final Snapshot snapshot;
    private final TopView view;
    private final TopHistory history;
    private final List<String> order;
    private final int width;
    private final Style style;

    /** @param order topics in the order of the flow; others come after them by name */
    TopPage(Snapshot snapshot, TopView view, TopHistory history, List<String> order, int width, Style style) {
        this.snapshot = snapshot;
        this.view = view;
        this.history = history;
        this.order = order;
        this.width = width;
        this.style = style;
    }

    /** The topics shown, in order. */
    List<TopicStatus> topics() {
        return snapshot.topics().stream()
                .filter(topic -> view.shows(topic.topic()))
                .sorted(comparator())
                .toList();
    }

    /** The quotes shown, newest first. */
    List<LatestQuote> quotes() {
        return snapshot.quotes().stream()
                .filter(quote -> view.shows(quote.speaker() + " " + quote.text() + ' ' + quote.publisher()))
                .toList();
    }

    /** What Enter looks into: the name of the selected topic, or the id of the selected quote's article. */
    Optional<String> chosen() {
        if (view.ofQuotes()) {
            List<LatestQuote> quotes = quotes();
            return quotes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(quotes.get(Math.min(view.selected(), quotes.size() - 1))
                            .articleId());
        }
        List<TopicStatus> topics = topics();
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        topics.get(Math.min(view.selected(), topics.size() - 1)).topic());
    }

    /** The lines of a screen of this height. */
    List<String> lines(int height) {
        List<String> lines = new ArrayList<>(head());
        if (view.help()) {
            lines.addAll(TopKeys.HELP);
        } else if (view.topic().isPresent()) {
            lines.addAll(new TopDetails(snapshot, width).topic(view.topic().get()));
        } else if (view.article().isPresent()) {
            lines.addAll(new TopDetails(snapshot, width).article(view.article().get()));
        } else {
            lines.addAll(overview(height - lines.size()));
        }
        return lines.stream().limit(height).toList();
    }

    private List<String> head() {
        String at = snapshot.at().toString();
        String title =
                "quotewire top   " + snapshot.brokers() + (snapshot.brokers() == 1 ? " broker   " : " brokers   ")
                        + at.substring(11, 19) + " UTC" + (view.paused() ? "   PAUSED" : "");
        String second = view.typing() || !view.filter().isEmpty()
                ? "filter: " + view.filter() + (view.typing() ? "_" : "")
                : "";
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(Columns.fit(title, width)));
        Verdict verdict = new Verdict(snapshot);
        Columns.wrap(Columns.plain(verdict.line()), width).stream()
                .limit(STATE_LINES)
                .forEach(state -> lines.add(verdict.isGood() ? state : style.warning(state)));
        lines.add(Columns.cut(Columns.plain(second), width));
        return lines;
    }

    private List<String> overview(int height) {
        List<String> lines = new ArrayList<>(topicLines());
        List<String> groups = groupLines();
        lines.add("");
        lines.addAll(groups.subList(0, Math.min(groups.size(), height > 30 ? groups.size() : GROUPS)));
        List<String> below = new ArrayList<>();
        if (!snapshot.services().isEmpty()) {
            below.add(services());
        }
        below.addAll(deadLetters());
        int room = height - lines.size() - below.size() - 1;
        List<String> quotes = quoteLines(Math.min(MOST_QUOTES, Math.max(FEWEST_QUOTES, room)));
        lines.addAll(below);
        lines.addAll(quotes);
        return lines;
    }

    private List<String> topicLines() {
        Table table = new Table("TOPIC", ">REC/S", ">BYTES/S", ">SIZE", ">LAG", ">BEHIND", ">LAST", "TREND");
        List<TopicStatus> topics = topics();
        for (TopicStatus topic : topics) {
            Optional<GroupStatus> slowest = slowest(topic);
            long lag = snapshot.groups().stream()
                    .filter(group -> group.topic().equals(topic.topic()))
                    .mapToLong(GroupStatus::lag)
                    .max()
                    .orElse(0);
            table.row(
                    topic.topic(),
                    Amounts.rate(topic.recordsPerSecond()),
                    Amounts.bytes(topic.bytesPerSecond()),
                    Amounts.bytes(topic.bytes()),
                    lag,
                    Amounts.span(slowest.map(GroupStatus::lagSeconds).orElse(null)),
                    Amounts.span(Verdict.silence(snapshot, topic)),
                    Amounts.sparkline(history.of(topic.topic())));
        }
        List<String> lines = new ArrayList<>(table.lines(width - 2));
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean selected = !view.ofQuotes() && i == Math.min(view.selected(), topics.size() - 1) + 1;
            marked.add((selected ? "> " : "  ") + lines.get(i));
        }
        return marked;
    }

    private List<String> groupLines() {
        Table table = new Table("GROUP", "READS", "STATE", ">MEMBERS", ">LAG", ">HELD", ">BEHIND", "");
        snapshot.groups().stream()
                .filter(group -> view.shows(group.group() + ' ' + group.topic()))
                .sorted(Comparator.comparingDouble(GroupStatus::secondsBehind).reversed())
                .forEach(group -> table.row(
                        group.group(),
                        group.topic(),
                        group.state(),
                        group.members(),
                        (group.lagExact() ? "" : "~") + group.lag(),
                        group.held(),
                        Amounts.span(group.lagSeconds()),
                        group.growing() ? "grows" : ""));
        return table.isEmpty()
                ? List.of("  no groups: no service has run yet")
                : table.lines(width - 2).stream().map(line -> "  " + line).toList();
    }

    private String services() {
        return Columns.cut(
                "  services: "
                        + snapshot.services().stream()
                                .map(service -> service.name()
                                        + ' '
                                        + (!service.live() ? "down" : service.ready() ? "ready" : "not ready"))
                                .collect(Collectors.joining(", ")),
                width);
    }

    private List<String> deadLetters() {
        List<String> lines = new ArrayList<>();
        if (snapshot.deadLetters().unread() > 0) {
            lines.add(style.warning(
                    Columns.cut("  dead letters: " + snapshot.deadLetters().unread() + " unread" + reasons(), width)));
            snapshot.deadLetters().latest().stream()
                    .limit(DEAD_LETTERS)
                    .forEach(letter -> lines.add(Columns.cut(
                            "    " + Columns.plain(letter.reason() + ' ' + letter.source() + ' ' + letter.message()),
                            width)));
        }
        return lines;
    }

    private String reasons() {
        return snapshot.deadLetters().unreadByReason().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(reason -> reason.getValue() + " " + Columns.plain(reason.getKey()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private List<String> quoteLines(int most) {
        List<LatestQuote> quotes = quotes();
        List<String> lines = new ArrayList<>();
        lines.add("  QUOTES");
        for (int i = 0; i < Math.min(most, quotes.size()); i++) {
            LatestQuote quote = quotes.get(i);
            boolean selected = view.ofQuotes() && i == Math.min(view.selected(), quotes.size() - 1);
            String speaker = Columns.plain(quote.speaker() == null ? "?" : quote.speaker());
            lines.add((selected ? "> " : "  ")
                    + Columns.cut(speaker + ": " + Columns.plain(quote.text()), Math.max(10, width - 2)));
        }
        return lines;
    }

    private Optional<GroupStatus> slowest(TopicStatus topic) {
        return snapshot.groups().stream()
                .filter(group -> group.topic().equals(topic.topic()) && group.lagSeconds() != null)
                .max(Comparator.comparingDouble(GroupStatus::secondsBehind));
    }

    private Comparator<TopicStatus> comparator() {
        Comparator<TopicStatus> byName = Comparator.comparing(TopicStatus::topic);
        return switch (view.sort()) {
            case FLOW ->
                Comparator.<TopicStatus>comparingInt(topic -> {
                            int place = order.indexOf(topic.topic());
                            return place < 0 ? order.size() : place;
                        })
                        .thenComparing(byName);
            case NAME -> byName;
            case RATE ->
                Comparator.comparingDouble(TopicStatus::recordsPerSecond)
                        .reversed()
                        .thenComparing(byName);
            case LAG ->
                Comparator.<TopicStatus>comparingDouble(topic ->
                                slowest(topic).map(GroupStatus::secondsBehind).orElse(0.0))
                        .reversed()
                        .thenComparing(byName);
            case SIZE -> Comparator.comparingLong(TopicStatus::bytes).reversed().thenComparing(byName);
        };
    }
}
