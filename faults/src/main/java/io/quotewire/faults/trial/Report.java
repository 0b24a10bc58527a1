package io.quotewire.faults.trial;

import io.quotewire.faults.guarantee.Guarantee;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a trial.
 *
 * @param articles records on the articles' topic
 * @param skipped faults that are impossible on this machine, with the reason
 * @param verdict each promise with its breaches
 */
record Report(
        long seed,
        Duration time,
        int articles,
        List<SurvivedFault> survived,
        List<String> skipped,
        Map<String, List<String>> verdict) {
    private static final double MILLISECONDS = 1e3;

    boolean holds() {
        return verdict.values().stream().allMatch(List::isEmpty);
    }

    /** A Markdown table of the faults, and the verdict. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| fault | times | recovered, median | worst |");
        lines.add("| --- | --- | --- | --- |");
        Map<String, List<Duration>> byFault = new TreeMap<>();
        survived.forEach(each ->
                byFault.computeIfAbsent(each.fault(), any -> new ArrayList<>()).add(each.recovery()));
        byFault.forEach((fault, times) -> lines.add(row(fault, times)));
        lines.add(row("all", survived.stream().map(SurvivedFault::recovery).toList()));
        skipped.forEach(each -> lines.add("skipped: " + each));
        lines.add(String.format(
                Locale.ROOT,
                "%d faults survived, %,d articles, %d minutes, seed %d",
                survived.size(),
                articles,
                Math.max(1, Math.round(time.toSeconds() / 60.0)),
                seed));
        verdict.forEach((promise, broken) -> {
            lines.add((broken.isEmpty() ? "holds: " : "BROKEN: ") + promise);
            broken.stream().limit(Guarantee.MOST_TOLD).forEach(each -> lines.add("    " + each));
            if (broken.size() > Guarantee.MOST_TOLD) {
                lines.add("    and " + (broken.size() - Guarantee.MOST_TOLD) + " more");
            }
        });
        return lines;
    }

    private static String row(String fault, List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return "| " + fault + " | 0 | | |";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f s | %.1f s |",
                fault,
                sorted.size(),
                sorted.get(sorted.size() / 2).toMillis() / MILLISECONDS,
                sorted.get(sorted.size() - 1).toMillis() / MILLISECONDS);
    }
}
