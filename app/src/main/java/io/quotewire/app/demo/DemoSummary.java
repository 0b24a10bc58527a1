package io.quotewire.app.demo;

import io.quotewire.producer.sending.FeedReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of the articles of a demo, in two lines, behind what went wrong. */
final class DemoSummary {
    private final PrintWriter out;
    private final PrintWriter err;

    DemoSummary(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Prints it.
     *
     * @param firstQuotes seconds from the start of the process to the first quotes, if there were any
     */
    void print(FeedReport report, Arrivals arrivals, Optional<Double> firstQuotes) {
        report.named().forEach(refusal -> err.println("quotewire: refused " + refusal));
        report.failure().ifPresent(failure -> err.println("quotewire: " + failure));
        String outcomes = arrivals.outcomes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        out.println();
        out.printf(
                Locale.ROOT,
                "%,d %s%s, %,d quotes published, %,d retracted, %,d dead letters.%n",
                report.acknowledged(),
                report.acknowledged() == 1 ? "article" : "articles",
                outcomes.isEmpty() ? "" : " (" + outcomes + ")",
                arrivals.quotesPublished(),
                arrivals.quotesRetracted(),
                arrivals.deadLetters());
        out.printf(
                Locale.ROOT,
                "%sverything counted %.1f s after the start.%n",
                firstQuotes
                        .map(seconds -> String.format(Locale.ROOT, "First quotes after %.1f s, e", seconds))
                        .orElse("E"),
                FirstQuote.secondsSinceStart());
    }
}
