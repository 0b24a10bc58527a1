package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats what is in more articles than usual. */
final class TrendTable {
    private TrendTable() {}

    static List<String> lines(JsonNode trends, int width) {
        List<String> lines = new ArrayList<>();
        JsonNode items = trends.path("items");
        lines.add(String.format(
                Locale.ROOT,
                "%s: %,d articles; %,d in the seven days before",
                trends.path("window").asText(),
                trends.path("articles").asLong(),
                trends.path("before").asLong()));
        if (items.isEmpty()) {
            lines.add("nothing is in more articles than usual");
            return lines;
        }
        boolean arePairs = items.path(0).has("about");
        Table table = arePairs
                ? new Table(">", "SPEAKER", "SPOKE OF", "", ">ARTICLES", ">USUALLY", ">SCORE")
                : new Table(">", "NAME", "", ">ARTICLES", ">USUALLY", ">SCORE");
        int place = 1;
        for (JsonNode item : items) {
            List<Object> row =
                    new ArrayList<>(List.of(place++, item.path("name").asText()));
            if (arePairs) {
                row.add(item.path("about").asText());
            }
            row.add(item.path(arePairs ? "aboutType" : "type").asText().toLowerCase(Locale.ROOT));
            row.add(item.path("articles").asLong());
            row.add(String.format(Locale.ROOT, "%,.1f", item.path("usual").asDouble()));
            row.add(String.format(Locale.ROOT, "%,.0f", item.path("score").asDouble()));
            table.row(row.toArray());
        }
        lines.addAll(table.lines(width));
        return lines;
    }
}
