package io.quotewire.app.monitor;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** One answer under its label, in as many lines as it gets. */
final class TopAnswer {
    static final int LABEL = 12;

    /** Two lines of 80 columns; in a narrower window it takes more of them. */
    private static final int LONGEST = 2 * (80 - LABEL);

    private final String label;
    private final boolean good;
    private final int room;
    private final List<String> wrapped;

    /**
     * @param good whether nobody has to do anything about it
     * @param width of the window, in columns
     */
    TopAnswer(String label, boolean good, String words, int width) {
        this.label = label;
        this.good = good;
        this.room = Math.max(1, width - LABEL);
        this.wrapped = Columns.wrap(Columns.plain(words), room);
    }

    /** How many lines it would take, if there were room. */
    int wanted() {
        return Math.min(wrapped.size(), Math.max(2, (LONGEST + room - 1) / room));
    }

    /** So many lines, the last of them cut if there is more to say. */
    List<String> lines(int rows, Style style) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String words = i == rows - 1
                    ? Columns.cut(String.join(" ", wrapped.subList(i, wrapped.size())), room)
                    : wrapped.get(i);
            lines.add(style.bold(Columns.fit(i == 0 ? label : "", LABEL)) + (good ? words : style.warning(words)));
        }
        return lines;
    }
}
