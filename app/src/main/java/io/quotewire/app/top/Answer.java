package io.quotewire.app.top;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** One answer with its label, in a given number of lines. */
final class Answer {
    static final int LABEL = 12;

    /** Two lines of 80 columns, which take more lines in a narrower window. */
    private static final int LONGEST = 2 * (80 - LABEL);

    private final String label;
    private final boolean good;
    private final int room;
    private final List<String> wrapped;

    /**
     * @param good whether no action is required
     * @param width of the window, in columns
     */
    Answer(String label, boolean good, String words, int width) {
        this.label = label;
        this.good = good;
        this.room = Math.max(1, width - LABEL);
        this.wrapped = Columns.wrap(Columns.plain(words), room);
    }

    /** The number of lines that it needs. */
    int wanted() {
        return Math.min(wrapped.size(), Math.max(2, (LONGEST + room - 1) / room));
    }

    /** The answer in this number of lines, the last one cut if it does not fit. */
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
