package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.QuoteLayout;
import io.quotewire.app.terminal.Style;
import io.quotewire.app.terminal.Table;
import io.quotewire.core.model.ShownSpeaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats the API's answers for people. */
final class AnswerTables {
    private static final String NOTHING = "nothing yet";
    private static final int DATE = "2026-11-25".length();

    private final int width;
    private final int tableWidth;
    private final Style style;

    /**
     * @param width width of lines with quotes
     * @param tableWidth width beyond which tables are cut
     */
    AnswerTables(int width, int tableWidth, Style style) {
        this.width = width;
        this.tableWidth = tableWidth;
        this.style = style;
    }

    /** Counts of one kind, in the given order. */
    List<String> counts(JsonNode counts) {
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

    /** A speaker or an entity. */
    List<String> name(JsonNode page) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(Columns.plain(page.path("name").asText())));
        for (JsonNode total : page.path("total")) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s: %s, %s, %s",
                    kind(total),
                    times(total.path("quotes").asLong(), "quote"),
                    times(total.path("mentions").asLong(), "mention"),
                    times(total.path("articles").asLong(), "article")));
        }
        Table days = new Table("DAY", ">QUOTES", ">MENTIONS", ">ARTICLES", ">UNDATED");
        page.path("days")
                .forEach(day -> days.row(
                        day.path("window").asText(),
                        day.path("quotes").asLong(),
                        day.path("mentions").asLong(),
                        day.path("articles").asLong(),
                        day.path("undatedArticles").asLong()));
        section(lines, "By day", "  ", days.isEmpty() ? List.of() : days.lines(tableWidth - 2));
        section(lines, "Latest", "", page.path("latest").isEmpty() ? List.of() : quotes(page.path("latest")));
        AnswerTables indented = new AnswerTables(width, tableWidth - 2, style);
        section(lines, "Speaks of", "  ", page.path("on").isEmpty() ? List.of() : indented.counts(page.path("on")));
        section(lines, "Spoken of by", "  ", page.path("by").isEmpty() ? List.of() : indented.counts(page.path("by")));
        return lines;
    }

    /** An article with its quotes. */
    List<String> article(JsonNode page) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(Columns.plain(page.path("title").asText("(no title)"))) + "  "
                + Columns.plain(page.path("publisher").asText()) + ' '
                + page.path("publishedAt").asText());
        lines.addAll(quotes(page.path("items")));
        return lines;
    }

    /** A saying, with its first occurrence and the others. */
    List<String> saying(JsonNode page) {
        JsonNode first = page.path("first");
        List<String> lines = new ArrayList<>();
        lines.add('“' + style.bold(Columns.plain(page.path("text").asText())) + '”');
        lines.add(String.format(
                Locale.ROOT,
                "  first in %s, %s%s: %s",
                Columns.plain(first.path("publisher").asText()),
                first.path("publishedAt").asText(),
                first.path("publishedAtAssumed").asBoolean() ? " (undated)" : "",
                Columns.plain(first.path("title").asText(first.path("articleId").asText()))));
        lines.add(String.format(
                Locale.ROOT,
                "  stories: %,d, articles: %,d, publishers: %,d",
                page.path("stories").asLong(),
                page.path("articles").asLong(),
                page.path("publishers").asLong()));
        Table speakers = new Table("CLAIMED OF", ">QUOTES");
        page.path("speakers")
                .forEach(speaker -> speakers.row(
                        speaker.path("name").asText(), speaker.path("quotes").asLong()));
        section(lines, "Speakers", "  ", speakers.isEmpty() ? List.of() : speakers.lines(tableWidth - 2));
        section(lines, "First", "", quotes(page.path("items")));
        return lines;
    }

    /** A story, with the articles that tell it. */
    List<String> story(JsonNode page) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(Columns.plain(page.path("title").asText("(no title)"))));
        Table articles = new Table("PUBLISHED", "PUBLISHER", "TITLE", ">QUOTES");
        page.path("items")
                .forEach(article -> articles.row(
                        article.path("publishedAt").asText(),
                        article.path("publisher").asText(),
                        article.path("title").asText(article.path("articleId").asText()),
                        article.path("quotes").asLong()));
        lines.addAll(articles.lines(tableWidth));
        return lines;
    }

    private static String times(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? what : what + 's');
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
                    style.bold(Columns.cut(isSaying ? '“' + text + '”' : text, Math.max(20, tableWidth - 4)))));
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
                    tableWidth));
            lines.add("    " + one.path("id").asText());
        }
        return lines;
    }

    /** Quotes, each with the day and the publisher. */
    List<String> quotes(JsonNode quotes) {
        if (quotes.isEmpty()) {
            return List.of(NOTHING);
        }
        QuoteLayout layout = new QuoteLayout(width, DATE + 16, style);
        List<String> lines = new ArrayList<>();
        for (JsonNode quote : quotes) {
            String text = quote.path("text").asText();
            String day = quote.path("publishedAt").asText(" ".repeat(DATE)).substring(0, DATE);
            lines.addAll(layout.lines(
                    ShownSpeaker.shown(
                            quote.path("speaker").asText(null),
                            quote.path("speakerRole").asText(null),
                            quote.path("speakerText").asText(null)),
                    quote.path("type").asText().equals("DIRECT") ? '“' + text + '”' : text,
                    day
                            + ' '
                            + Columns.cut(Columns.plain(quote.path("publisher").asText()), 15)));
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
        return table.lines(tableWidth);
    }

    private void section(List<String> lines, String title, String indent, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(style.bold(title));
            content.forEach(line -> lines.add(indent + line));
        }
    }

    private static String kind(JsonNode count) {
        String type = count.path("type").asText("").toLowerCase(Locale.ROOT);
        return type.isEmpty() ? count.path("kind").asText() : type;
    }
}
