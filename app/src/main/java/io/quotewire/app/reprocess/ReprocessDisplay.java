package io.quotewire.app.reprocess;

import io.quotewire.app.command.Console;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Shows the progress of a run: a line that is overwritten on a terminal, an occasional line in a log. Not thread-safe.
 */
final class ReprocessDisplay {
    private static final Duration LINE = Duration.ofSeconds(10);

    private static final String REST_CLEARED = "\u001b[K";

    private final Console console;
    private final long began = System.nanoTime();
    private final long doneBefore;
    private long shown = began - LINE.toNanos();

    ReprocessDisplay(Console console, long doneBefore) {
        this.console = console;
        this.doneBefore = doneBefore;
    }

    /**
     * @param unread articles that the run waits for the processor to read; zero if it does not wait
     */
    void show(Run run, long unread) {
        long now = System.nanoTime();
        if (console.errTerminal()) {
            console.err().print('\r' + line(run, now, unread) + REST_CLEARED);
            console.err().flush();
        } else if (now - shown >= LINE.toNanos()) {
            console.err().println(line(run, now, unread));
            shown = now;
        }
    }

    /** Ends the line. */
    void end() {
        if (console.errTerminal()) {
            console.err().println();
        }
    }

    private String line(Run run, long now, long unread) {
        return line(run.done(), run.size(), run.done() - doneBefore, Duration.ofNanos(now - began)) + waiting(unread);
    }

    static String waiting(long unread) {
        return unread == 0
                ? ""
                : String.format(Locale.ROOT, "; waiting for the processor, which has %,d articles unread", unread);
    }

    /** The state of an unfinished run, running or not. */
    static String status(Run run, Instant now) {
        long seconds = Math.max(0, Duration.between(run.moved(), now).toSeconds());
        String state = run.isFresh(now)
                ? "it is running"
                : "it was interrupted: 'quotewire reprocess' continues it, --anew begins another";
        return String.format(
                Locale.ROOT,
                "the run of %s: %,d of %,d records read again, %d %%; last active %s ago: %s",
                run.began(),
                run.done(),
                run.size(),
                run.size() == 0 ? 100 : 100 * run.done() / run.size(),
                time(seconds),
                state);
    }

    /**
     * @param lately how many of those done took this long
     */
    static String line(long done, long size, long lately, Duration took) {
        double rate = took.toMillis() == 0 ? 0 : lately * 1000.0 / took.toMillis();
        String left = rate < 0.1 ? "" : ", " + time(Math.round((size - done) / rate)) + " left";
        return String.format(
                Locale.ROOT,
                "%,d of %,d records read again, %d %%, %.0f/s%s",
                done,
                size,
                size == 0 ? 100 : 100 * done / size,
                rate,
                left);
    }

    private static String time(long seconds) {
        if (seconds < 100) {
            return seconds + " s";
        }
        return seconds < 6000 ? seconds / 60 + " min" : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }
}
