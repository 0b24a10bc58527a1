package io.quotewire.app.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a quote next to its speaker: name, words and a note in three columns, the first two wrapped; where that
 * would leave little room for the words, they are below the name.
 */
public final class QuoteLayout {
    private static final String GAP = "  ";
    private static final int NARROWEST_NAME = 12;
    private static final int WIDEST_NAME = 28;
    private static final int NARROWEST_TEXT = 20;
    private static final int NARROWEST_LINE = 12;

    private final int width;
    private final int nameWidth;
    private final int textWidth;
    private final Style style;

    /**
     * @param width columns of a line
     * @param noteWidth columns of the note
     */
    public QuoteLayout(int width, int noteWidth, Style style) {
        this.width = width;
        this.nameWidth = Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, width / 4));
        this.textWidth = width - nameWidth - noteWidth - 3 * GAP.length();
        this.style = style;
    }

    /** The lines of one quote; the note is on the first, or in a narrow terminal behind or below the name. */
    public List<String> lines(String name, String words, String note) {
        if (textWidth < NARROWEST_TEXT) {
            return stacked(name, words, note);
        }
        List<String> names = Columns.wrap(Columns.plain(name), nameWidth);
        List<String> texts = Columns.wrap(Columns.plain(words), textWidth);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(names.size(), texts.size()); i++) {
            String left = Columns.fit(i < names.size() ? names.get(i) : "", nameWidth);
            String right = Columns.fit(i < texts.size() ? texts.get(i) : "", textWidth);
            String line = GAP + style.name(left, name) + GAP + right + (i == 0 ? GAP + style.faint(note) : "");
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    private List<String> stacked(String name, String words, String note) {
        List<String> lines = new ArrayList<>();
        List<String> names = Columns.wrap(Columns.plain(name), Math.max(NARROWEST_LINE, width - GAP.length()));
        names.forEach(part -> lines.add(GAP + style.name(part, name)));
        String last = names.get(names.size() - 1);
        if (2 * GAP.length() + Columns.width(last) + Columns.width(note) <= width) {
            lines.set(names.size() - 1, (GAP + style.name(last, name) + GAP + style.faint(note)).stripTrailing());
        } else {
            lines.add(GAP + style.faint(note));
        }
        Columns.wrap(Columns.plain(words), Math.max(NARROWEST_LINE, width - 2 * GAP.length()))
                .forEach(line -> lines.add(GAP + GAP + line));
        return lines;
    }
}
