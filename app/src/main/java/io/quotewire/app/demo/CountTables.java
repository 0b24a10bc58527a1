package io.quotewire.app.demo;

import io.quotewire.app.terminal.Style;
import io.quotewire.app.terminal.Table;
import io.quotewire.streaming.contract.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats the counts as three tables: who is quoted most, what is mentioned most, and who speaks about whom. */
final class CountTables {
    private static final int ROWS = 10;

    private final int width;
    private final Style style;

    CountTables(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    List<String> lines(CurrentCounts counts) {
        Table speakers = new Table("SPEAKER", "", ">QUOTES", ">DIRECT", ">MIXED", ">INDIRECT", ">ARTICLES");
        counts.top(Count.Kind.SPEAKER, CountTables::quotes, ROWS)
                .forEach(count -> speakers.row(
                        count.name(),
                        type(count.type()),
                        quotes(count),
                        count.quotesDirect(),
                        count.quotesMixed(),
                        count.quotesIndirect(),
                        count.articles()));
        Table entities = new Table("ENTITY", "", ">MENTIONS", ">ARTICLES");
        counts.top(Count.Kind.ENTITY, Count::mentions, ROWS)
                .forEach(count -> entities.row(count.name(), type(count.type()), count.mentions(), count.articles()));
        Table pairs = new Table("SPEAKER", "SPOKE OF", "", ">QUOTES", ">ARTICLES");
        counts.top(Count.Kind.SPEAKER_ENTITY, CountTables::quotes, ROWS)
                .forEach(count -> pairs.row(
                        count.name(),
                        String.valueOf(count.about()),
                        type(count.aboutType()),
                        quotes(count),
                        count.articles()));
        List<String> lines = new ArrayList<>();
        add(lines, "Most quoted", speakers);
        add(lines, "Most mentioned", entities);
        add(lines, "Who spoke of whom", pairs);
        return lines;
    }

    private void add(List<String> lines, String title, Table table) {
        lines.add("");
        lines.add(style.bold(title));
        if (table.isEmpty()) {
            lines.add("  nothing yet");
        } else {
            table.lines(width - 2).forEach(line -> lines.add("  " + line));
        }
    }

    private static long quotes(Count count) {
        return count.quotesDirect() + count.quotesMixed() + count.quotesIndirect();
    }

    private static String type(@Nullable Object type) {
        return type == null ? "" : type.toString().toLowerCase(Locale.ROOT);
    }
}
