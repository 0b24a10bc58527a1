package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.QuoteLayout;
import io.quotewire.app.terminal.ShownStatements;
import io.quotewire.app.terminal.Style;
import io.quotewire.app.terminal.Table;
import io.quotewire.core.model.ShownSpeaker;
import io.quotewire.streaming.contract.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats the API's answers for people. */
final class AnswerTables {
    private static final int DATE = "2026-11-25".length();

    private final int width;
    private final int tableWidth;
    private final Style style;

    /**
     * @param width width of lines with quotes
     * @param tableWidth width beyond which tables are narrowed
     */
    AnswerTables(int width, int tableWidth, Style style) {
        this.width = width;
        this.tableWidth = tableWidth;
        this.style = style;
    }

    /** Counts of one kind, in the given order. */
    List<String> counts(JsonNode page) {
        return page.path("items").isEmpty()
                ? List.of(nothing(page))
                : new CountLists(tableWidth, style).of(page.path("items"));
    }

    /**
     * Quotes.
     *
     * @param ids whether each has its id
     * @param ofName whether a name was asked for, and may have been a part of one
     */
    List<String> currentQuotes(JsonNode page, boolean ids, boolean ofName) {
        if (!page.path("items").isEmpty()) {
            return quotes(page.path("items"), ids);
        }
        return ofName
                ? List.of(nothing(page), "names are asked for in full, as 'ask top' shows them")
                : List.of(nothing(page));
    }

    /** Says that there is nothing, and since when there could be something. */
    private static String nothing(JsonNode page) {
        String since = page.path("since").asText("");
        return since.isEmpty()
                ? CountLists.NOTHING
                : "nothing found in the articles published since " + since
                        + "; a longer api.retention keeps older ones only if they are read from then on";
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
        section(lines, "Latest", "", latest(page));
        CountLists counts = new CountLists(tableWidth - 2, style);
        section(lines, "Speaks of", "  ", page.path("on").isEmpty() ? List.of() : counts.of(page.path("on")));
        section(lines, "Spoken of by", "  ", page.path("by").isEmpty() ? List.of() : counts.of(page.path("by")));
        return lines;
    }

    /**
     * An article with its quotes.
     *
     * @param ids whether each has its id
     */
    List<String> article(JsonNode page, boolean ids) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(Columns.plain(page.path("title").asText("(no title)"))) + "  "
                + Columns.plain(page.path("publisher").asText()) + ' '
                + page.path("publishedAt").asText());
        lines.addAll(quotes(page.path("items"), ids));
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

    /** Articles without a publisher are counted under a name of their own. */
    private static String publisher(JsonNode quote) {
        String publisher = quote.path("publisher").asText();
        return publisher.equals(Article.UNKNOWN_PUBLISHER) ? "-" : publisher;
    }

    /** The statements of quotes, each with the day and the publisher. */
    List<String> quotes(JsonNode quotes) {
        return quotes(quotes, false);
    }

    private List<String> quotes(JsonNode quotes, boolean ids) {
        if (quotes.isEmpty()) {
            return List.of(CountLists.NOTHING);
        }
        QuoteLayout layout = new QuoteLayout(width, DATE + 16, style);
        List<String> lines = new ArrayList<>();
        ShownStatements shown = new ShownStatements();
        for (JsonNode quote : quotes) {
            String own = quote.path("text").asText();
            // A decision is on a part.
            String text = ids ? own : quote.path("statementText").asText(own);
            String speaker = ShownSpeaker.shown(
                    quote.path("speaker").asText(null),
                    quote.path("speakerRole").asText(null),
                    quote.path("speakerText").asText(null));
            if (!ids
                    && quote.has("statementText")
                    && !shown.add(
                            quote.path("articleId").asText(),
                            speaker,
                            quote.path("statement").asInt(),
                            text)) {
                continue;
            }
            String day = quote.path("publishedAt").asText(" ".repeat(DATE)).substring(0, DATE);
            lines.addAll(layout.lines(
                    speaker,
                    quote.path("type").asText().equals("DIRECT") ? '“' + text + '”' : text,
                    day + ' ' + Columns.cut(Columns.plain(publisher(quote)), 15)));
            if (ids) {
                lines.add("  " + quote.path("id").asText());
            }
        }
        return lines;
    }

    /** Says why there are none, if quotes are counted. */
    private List<String> latest(JsonNode page) {
        boolean counted = page.path("total").findValues("quotes").stream().anyMatch(count -> count.asLong() > 0);
        if (page.path("latest").isEmpty()) {
            return counted && page.has("since") ? List.of("  " + nothing(page)) : List.of();
        }
        return quotes(page.path("latest"));
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
