package io.quotewire.app.top;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.ShownStatements;
import io.quotewire.app.terminal.Style;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a snapshot as a screen of text: the answers, then topics, groups, services, dead letters and quotes. */
final class Screen {
    private static final String TITLE = "quotewire top  ";
    private static final String HELP = "  ?: help";
    private static final int MOST_QUOTES = 20;
    private static final int DEAD_LETTERS = 3;

    /** Topics, groups, quotes: initially one row each, under a heading. */
    private static final int[] ONE_EACH = {1, 1, 1};

    private static final int TOPICS = 0;
    private static final int GROUPS = 1;
    private static final int QUOTES = 2;

    private static final int ROOM_FOR_SERVICES = 16;

    /** From this height on there are blank lines, and longer answers. */
    private static final int ROOMY = 32;

    /** Below this height every line is needed. */
    private static final int USUAL = 24;

    private final Snapshot snapshot;
    private final View view;
    private final TopicRates rates;
    private final Topics installation;
    private final int width;
    private final Style style;

    /**
     * @param installation its topics come first, in the order of the flow; others follow by name
     */
    Screen(Snapshot snapshot, View view, TopicRates rates, Topics installation, int width, Style style) {
        this.snapshot = snapshot;
        this.view = view;
        this.rates = rates;
        this.installation = installation;
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

    /** The quotes shown, newest first; of those that are parts of one statement, the newest. */
    List<LatestQuote> quotes() {
        ShownStatements shown = new ShownStatements();
        return snapshot.quotes().stream()
                .filter(quote -> Tables.isNew(quote, shown))
                .filter(quote -> view.shows(Tables.speaker(quote) + ' ' + quote.text() + ' ' + quote.publisher()))
                .toList();
    }

    /** What Enter opens: the name of the selected topic, or the id of the selected quote's article. */
    Optional<String> chosen() {
        if (view.selected().ofQuotes()) {
            List<LatestQuote> quotes = quotes();
            return quotes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(quotes.get(Math.min(view.selected().row(), quotes.size() - 1))
                            .articleId());
        }
        List<TopicStatus> topics = topics();
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(topics.get(Math.min(view.selected().row(), topics.size() - 1))
                        .topic());
    }

    /** The lines of a screen of this height. */
    List<String> lines(int height) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(Columns.fit(title(), width)));
        if (view.help()) {
            lines.addAll(help(height - 1));
        } else if (view.inside().topic().isPresent()) {
            lines.addAll(
                    new Details(snapshot, width).topic(view.inside().topic().get()));
        } else if (view.inside().article().isPresent()) {
            lines.addAll(
                    new Details(snapshot, width).article(view.inside().article().get()));
        } else {
            lines.addAll(new Answers(snapshot, rates.compares(), installation, width, style).lines(height - 1));
            if (height >= USUAL || !filter().isEmpty()) {
                lines.add(Columns.cut(Columns.plain(filter()), width));
            }
            lines.addAll(overview(height - lines.size(), height >= ROOMY));
        }
        return lines.stream().limit(height).toList();
    }

    private String title() {
        String time = snapshot.at().toString().substring(11, 19) + " UTC  ";
        String brokers = snapshot.brokers() + (snapshot.brokers() == 1 ? " broker  " : " brokers  ");
        String pace = view.paused() ? "PAUSED" : "rates: mean of the last minute";
        String whole = TITLE + brokers + time + pace + HELP;
        return Columns.width(whole) <= width ? whole : TITLE + time + (view.paused() ? pace + HELP : HELP.strip());
    }

    private String filter() {
        return view.listed().typing() || !view.listed().filter().isEmpty()
                ? "filter: " + view.listed().filter() + (view.listed().typing() ? "_" : "")
                : "";
    }

    /** The arrow keys scroll to what does not fit. */
    private List<String> help(int height) {
        List<String> all = HelpText.LINES;
        int first = Math.max(0, Math.min(view.selected().row(), all.size() - height));
        return all.stream().skip(first).map(line -> Columns.cut(line, width)).toList();
    }

    private List<String> overview(int height, boolean roomy) {
        List<TopicStatus> topics = topics();
        List<GroupStatus> groups = snapshot.groups().stream()
                .filter(group -> view.shows(group.group() + ' ' + group.topic()))
                .sorted(Answers.byUrgency(installation))
                .toList();
        List<LatestQuote> quotes = quotes();
        List<String> gap = roomy ? List.of("") : List.of();
        List<String> letters = roomy ? letters() : List.of();
        List<String> services =
                snapshot.services().isEmpty() || height < ROOM_FOR_SERVICES ? List.of() : List.of(services());
        int[] wanted = {topics.size(), Math.max(1, groups.size()), Math.min(MOST_QUOTES, quotes.size())};
        int headings = 0;
        for (int part = 0; part < wanted.length; part++) {
            headings += fits(part, height) ? 1 : 0;
            wanted[part] = fits(part, height) ? wanted[part] : 0;
        }
        int[] rows =
                RowShares.of(height - headings - 2 * gap.size() - services.size() - letters.size(), wanted, ONE_EACH);
        Tables tables = new Tables(snapshot, rates, width);
        int topic = view.selected().ofQuotes() ? -1 : place(topics);
        int quote = view.selected().ofQuotes() ? place(quotes) : -1;
        return Stream.of(
                        fits(TOPICS, height) ? tables.topics(topics, topic, rows[TOPICS]) : List.<String>of(),
                        gap,
                        fits(GROUPS, height) ? tables.groups(groups, rows[GROUPS]) : List.<String>of(),
                        services,
                        letters,
                        gap,
                        fits(QUOTES, height) ? tables.quotes(quotes, quote, rows[QUOTES]) : List.<String>of())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether there is room for a heading and a row of a part: first the one with the selection, then the groups. */
    private boolean fits(int part, int height) {
        int most = part == GROUPS ? 2 : (part == QUOTES) == view.selected().ofQuotes() ? 1 : 3;
        return height >= 2 * most;
    }

    /** The index of the selection among these. */
    private int place(List<?> among) {
        return Math.min(view.selected().row(), among.size() - 1);
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

    /** The latest unread dead letters. */
    private List<String> letters() {
        return snapshot.deadLetters().latest().stream()
                .filter(letter -> !letter.done())
                .limit(DEAD_LETTERS)
                .map(letter -> Columns.cut(
                        "  refused: " + Columns.plain(letter.reason() + ' ' + letter.source() + ' ' + letter.message()),
                        width))
                .toList();
    }

    private Comparator<TopicStatus> comparator() {
        List<String> order = installation.all().stream().map(TopicSpec::name).toList();
        Comparator<TopicStatus> byName = Comparator.comparing(TopicStatus::topic);
        return switch (view.listed().sort()) {
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
                Comparator.<TopicStatus>comparingDouble(topic -> Tables.slowest(snapshot, topic)
                                .map(GroupStatus::mostSecondsBehind)
                                .orElse(0.0))
                        .reversed()
                        .thenComparing(byName);
            case SIZE -> Comparator.comparingLong(TopicStatus::bytes).reversed().thenComparing(byName);
        };
    }
}
