package io.quotewire.app.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table with headings, its columns as wide as needed, numbers aligned to the right. */
public final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final String LEFT_OUT = " …";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading that begins with {@code >} aligns its column to the right. */
    public Table(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row, with a cell for each heading. */
    public Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(Columns.plain(String.valueOf(cell)));
        }
        rows.add(row);
        return this;
    }

    /** A copy without the columns with these headings, given without {@code >}. */
    public Table without(String... left) {
        List<String> names = List.of(left);
        int[] kept = IntStream.range(0, headings.size())
                .filter(i -> !names.contains(label(headings.get(i))))
                .toArray();
        Table table = new Table(IntStream.of(kept).mapToObj(headings::get).toArray(String[]::new));
        rows.forEach(row -> table.rows.add(IntStream.of(kept).mapToObj(row::get).toList()));
        return table;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The lines, headings first. If they are wider than this, the widest left-aligned columns are narrowed; if that is
     * not enough, the last columns are left out, for which the headings end with "…": a number is never cut. Texts that
     * would look the same once their ends are cut off are cut in the middle.
     */
    public List<String> lines(int width) {
        int shown = headings.size();
        int[] widths = widths();
        boolean fits = narrow(widths, shown, width);
        while (!fits && shown > 1) {
            shown--;
            widths = widths();
            fits = narrow(widths, shown, width - LEFT_OUT.length());
        }
        List<String> lines = new ArrayList<>();
        String head = line(headings.stream().map(Table::label).toList(), widths, shown);
        lines.add(Columns.cut(shown < headings.size() ? head + LEFT_OUT : head, width));
        List<Set<String>> alike = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            alike.add(alike(i, widths[i]));
        }
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < shown; i++) {
                cells.add(cut(row.get(i), widths[i], alike.get(i)));
            }
            lines.add(Columns.cut(line(cells, widths, shown), width));
        }
        return lines;
    }

    /** What several different cells of a column would look like without their ends. */
    private Set<String> alike(int column, int width) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .map(row -> row.get(column))
                .distinct()
                .map(cell -> Columns.cut(cell, width))
                .filter(cut -> !seen.add(cut))
                .collect(Collectors.toSet());
    }

    private static String cut(String cell, int width, Set<String> alike) {
        String cut = Columns.cut(cell, width);
        return alike.contains(cut) ? Columns.cutInside(cell, width) : cut;
    }

    /** Narrows the first {@code shown} columns; false if they are still too wide. */
    private boolean narrow(int[] widths, int shown, int width) {
        int over =
                GAP.length() * (shown - 1) + IntStream.of(widths).limit(shown).sum() - width;
        while (over > 0) {
            int widest = -1;
            for (int i = 0; i < shown; i++) {
                boolean yields = !right(i) && widths[i] > NARROWEST;
                widest = yields && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return false;
            }
            widths[widest]--;
            over--;
        }
        return true;
    }

    private int[] widths() {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.width(label(headings.get(i)));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths, int shown) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            String cell = Columns.cut(cells.get(i), widths[i]);
            String space = " ".repeat(widths[i] - Columns.width(cell));
            line.append(i == 0 ? "" : GAP).append(right(i) ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private boolean right(int column) {
        return headings.get(column).startsWith(">");
    }

    private static String label(String heading) {
        return heading.startsWith(">") ? heading.substring(1) : heading;
    }
}
