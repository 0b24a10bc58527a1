package io.quotewire.app.feed;

import io.quotewire.app.terminal.Columns;
import java.io.PrintStream;

/**
 * A line at the bottom of a terminal that is written over by the next. It asks the terminal nothing: libraries that do
 * so take over its signals, and Ctrl-C would end the process before its work is finished. Thread-safe.
 */
final class RedrawnLine {
    private final PrintStream out;
    private final int width;
    private String shown = "";
    private boolean ended;

    /** @param width columns of the terminal */
    RedrawnLine(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    /** Shows this instead, cut to the width; nothing after the end. */
    synchronized void show(String text) {
        // A terminal whose last column is full may already be on the next line.
        String line = Columns.cut(Columns.plain(text), width - 1);
        if (!ended && !line.equals(shown)) {
            int rest = Math.max(0, Columns.width(shown) - Columns.width(line));
            out.print('\r' + line + " ".repeat(rest) + "\b".repeat(rest));
            out.flush();
            shown = line;
        }
    }

    /** Shows nothing more; the cursor is on the next line, if anything was shown. */
    synchronized void end() {
        if (!ended && !shown.isEmpty()) {
            out.println();
            out.flush();
        }
        ended = true;
    }
}
