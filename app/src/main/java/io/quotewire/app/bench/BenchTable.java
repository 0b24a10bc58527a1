package io.quotewire.app.bench;

import io.quotewire.app.terminal.ShortNumbers;
import io.quotewire.app.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Formats a report for people. */
final class BenchTable {
    private static final int THOUSAND = 1000;

    private BenchTable() {}

    static List<String> lines(BenchReport report, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(told(
                "Java %s, %d cores, %d partitions, %s threads; %,d articles of %s a round",
                report.java(),
                report.cores(),
                report.partitions(),
                report.threads() == null ? "the services' own choice of" : report.threads(),
                report.articles(),
                ShortNumbers.bytes(report.articleBytes())));
        lines.add("");
        lines.addAll(backlog(report).lines(width));
        lines.add("in seconds of processor time for 1,000 articles");
        lines.add("");
        lines.addAll(rates(report).lines(width));
        lines.add("");
        lines.addAll(figures(report));
        return lines;
    }

    private static Table backlog(BenchReport report) {
        List<String> processes =
                List.copyOf(report.backlog().secondsPerThousand().keySet());
        List<String> headings = new ArrayList<>(List.of("BACKLOG", ">ARTICLES/S"));
        processes.forEach(process -> headings.add('>' + process.toUpperCase(Locale.ROOT)));
        headings.add(">TOGETHER");
        Table backlog = new Table(headings.toArray(String[]::new));
        row(backlog, "first round, cold", report.cold(), processes);
        for (int i = 0; i < report.rounds().size(); i++) {
            row(backlog, "round " + (i + 1), report.rounds().get(i), processes);
        }
        row(backlog, "median", report.backlog(), processes);
        return backlog;
    }

    private static Table rates(BenchReport report) {
        Table rates = new Table("RATE HELD", ">ARTICLES/S", ">PROCESSOR FALLS BEHIND", ">SINK FALLS BEHIND");
        report.held()
                .forEach(held -> rates.row(
                        held.holds() ? "yes" : "no",
                        told("%,.0f", held.articlesPerSecond()),
                        percent(held.processorGrowth()),
                        percent(held.sinkGrowth())));
        return rates;
    }

    private static List<String> figures(BenchReport report) {
        TriedRate highest = report.highest();
        Delays delays = report.delays();
        return List.of(
                highest == null
                        ? "highest rate that holds: none of these"
                        : told("highest rate that holds: %,.0f articles/s", highest.articlesPerSecond()),
                told(
                        "published to quote event at %,.0f articles/s: p50 %.0f, p95 %.0f, p99 %.0f, max %.0f ms"
                                + " (%,d articles with quotes)",
                        report.delayRate(), delays.p50(), delays.p95(), delays.p99(), delays.max(), delays.quoted()),
                "least heap in use under load: " + told(report.heapBytes(), 1),
                "on disk for 1,000 articles: " + told(report.topicBytes(), THOUSAND),
                passThrough(report));
    }

    private static String passThrough(BenchReport report) {
        PassThrough copying = new PassThrough(report.passThrough(), report.passThroughSeconds());
        String rate = told("a topology that only copies articles: %,.0f articles/s", copying.articlesPerSecond());
        if (copying.isTooShort()) {
            return rate + told(" for %.1f s, too short to be a measure: give more --articles", copying.seconds());
        }
        double share = report.backlog().articlesPerSecond() / copying.articlesPerSecond();
        return rate + told("; the pipeline does %.0f %% of that", 100 * share);
    }

    private static void row(Table table, String name, MeasuredRound round, List<String> processes) {
        List<Object> cells = new ArrayList<>(List.of(name, told("%,.0f", round.articlesPerSecond())));
        double together = 0;
        for (String process : processes) {
            double seconds = round.secondsPerThousand().getOrDefault(process, 0.0);
            together += seconds;
            cells.add(told("%.2f", seconds));
        }
        cells.add(told("%.2f", together));
        table.row(cells.toArray());
    }

    private static String told(Map<String, Double> bytes, int times) {
        return bytes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ' ' + ShortNumbers.bytes(entry.getValue() * times))
                .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return told("%.1f %%", 100 * share);
    }

    private static String told(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
