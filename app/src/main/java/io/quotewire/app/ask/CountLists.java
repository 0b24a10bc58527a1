package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.app.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats the API's lists of counts for people, also those of sayings and stories. */
final class CountLists {
    static final String NOTHING = "nothing yet";

    private final int width;
    private final Style style;

    /** @param width width beyond which tables are narrowed */
    CountLists(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** Counts of one kind, in the given order. */
    List<String> of(JsonNode counts) {
        if (counts.isEmpty()) {
            return List.of(NOTHING);
        }
        return switch (counts.path(0).path("kind").asText()) {
            case "entity" ->
                table(
                        counts,
                        new Table(">", "ENTITY", "", ">MENTIONS", ">QUOTED", ">ARTICLES"),
                        "name",
                        "type",
                        "mentions",
                        "quotes",
                        "articles");
            case "speaker-entity" ->
                table(
                        counts,
                        new Table(">", "SPEAKER", "SPOKE OF", "", ">QUOTES", ">ARTICLES"),
                        "name",
                        "about",
                        "aboutType",
                        "quotes",
                        "articles");
            case "saying", "story" -> told(counts);
            case "publisher" ->
                table(
                        counts,
                        new Table(">", "PUBLISHER", ">ARTICLES", ">QUOTES", ">NO NAME", ">UNKNOWN", ">MENTIONS"),
                        "name",
                        "articles",
                        "quotes",
                        "unnamed",
                        "unknown",
                        "mentions");
            default ->
                table(
                        counts,
                        new Table(">", "SPEAKER", "", ">QUOTES", ">DIRECT", ">MIXED", ">INDIRECT", ">ARTICLES"),
                        "name",
                        "type",
                        "quotes",
                        "quotesDirect",
                        "quotesMixed",
                        "quotesIndirect",
                        "articles");
        };
    }

    /** What several articles tell, with the first occurrence. */
    private List<String> told(JsonNode told) {
        List<String> lines = new ArrayList<>();
        int place = 1;
        for (JsonNode one : told) {
            JsonNode first = one.path("first");
            boolean isSaying = one.path("kind").asText().equals("saying");
            String text = Columns.plain(one.path("text").asText("(no title)"));
            lines.add(String.format(
                    Locale.ROOT,
                    "%2d  %s",
                    place++,
                    style.bold(Columns.cut(isSaying ? '“' + text + '”' : text, Math.max(20, width - 4)))));
            lines.add(String.format(
                    Locale.ROOT,
                    "    stories: %,d, articles: %,d, publishers: %,d, speakers: %,d",
                    one.path("stories").asLong(),
                    one.path("articles").asLong(),
                    one.path("publishers").asLong(),
                    one.path("speakers").asLong()));
            lines.add(Columns.cut(
                    String.format(
                            Locale.ROOT,
                            "    first in %s, %s: %s",
                            Columns.plain(first.path("publisher").asText()),
                            first.path("publishedAt").asText(),
                            Columns.plain(first.path("title")
                                    .asText(first.path("articleId").asText()))),
                    width));
            lines.add("    " + one.path("id").asText());
        }
        return lines;
    }

    private List<String> table(JsonNode counts, Table table, String... fields) {
        int place = 1;
        for (JsonNode count : counts) {
            Object[] row = new Object[fields.length + 1];
            row[0] = place++;
            for (int i = 0; i < fields.length; i++) {
                String text = count.path(fields[i]).asText("");
                row[i + 1] = fields[i].toLowerCase(Locale.ROOT).endsWith("type") ? text.toLowerCase(Locale.ROOT) : text;
            }
            table.row(row);
        }
        return table.lines(width);
    }
}
