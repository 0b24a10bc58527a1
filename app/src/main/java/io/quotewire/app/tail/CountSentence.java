package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.streaming.contract.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats a count as a sentence: "Ana Ruiz is quoted twice (1 direct, 1 indirect) in 1 article all told". */
final class CountSentence {
    private final Style style;

    CountSentence(Style style) {
        this.style = style;
    }

    /** The sentence for a count. */
    String of(JsonNode count) {
        String name = text(count, "name");
        String when = ' ' + when(text(count, "window"));
        long articles = count.path("articles").asLong();
        String where = " in " + times(articles, "article") + when;
        return style.name(name, name)
                + switch (text(count, "kind")) {
                    case "entity" -> " is named " + times(count.path("mentions").asLong()) + where;
                    case "speaker" -> " is quoted " + quotes(count) + where;
                    case "speaker-entity" -> " speaks of " + text(count, "about") + ' ' + quotes(count) + where;
                    case "publisher" ->
                        " has " + times(articles, "article") + " with "
                                + times(count.path("mentions").asLong(), "mention") + " and " + quoteCount(count)
                                + nameless(count) + when;
                    default -> " (" + text(count, "kind") + ") counts " + quoteCount(count) + where;
                }
                + undated(count.path("undatedArticles").asLong());
    }

    /** The sentence for a deleted count, of which only the key remains. */
    String gone(String key) {
        return CountKey.parse(key).map(this::gone).orElseGet(() -> "a count is gone: " + Columns.plain(key));
    }

    private String gone(CountKey key) {
        String name = Columns.plain(key.name());
        String about = key.about().map(other -> " on " + Columns.plain(other)).orElse("");
        return style.name(name, name)
                + style.faint(" is no longer counted as " + key.kind().replace("speaker-entity", "speaker") + about
                        + ' ' + when(key.window()));
    }

    /** For a day: the articles ingested on it without a date of their own. */
    private static String undated(long articles) {
        return articles == 0 ? "" : ", beside " + times(articles, "undated article");
    }

    private static String quotes(JsonNode count) {
        List<String> types = new ArrayList<>();
        add(types, count.path("quotesDirect").asLong(), "direct");
        add(types, count.path("quotesMixed").asLong(), "mixed");
        add(types, count.path("quotesIndirect").asLong(), "indirect");
        return times(total(count)) + (types.isEmpty() ? "" : " (" + String.join(", ", types) + ')');
    }

    /** A publisher's quotes by groups and speakers without a name, and by unknown speakers. */
    private static String nameless(JsonNode count) {
        List<String> kinds = new ArrayList<>();
        add(kinds, count.path("unnamed").asLong(), "without a name");
        add(kinds, count.path("unknown").asLong(), "of unknown speakers");
        return kinds.isEmpty() ? "" : " (" + String.join(", ", kinds) + ')';
    }

    private static String quoteCount(JsonNode count) {
        return times(total(count), "quote");
    }

    private static long total(JsonNode count) {
        return count.path("quotesDirect").asLong()
                + count.path("quotesMixed").asLong()
                + count.path("quotesIndirect").asLong();
    }

    private static void add(List<String> types, long count, String type) {
        if (count != 0) {
            types.add(count + " " + type);
        }
    }

    private static String times(long count) {
        return count == 1 ? "once" : count == 2 ? "twice" : String.format(Locale.ROOT, "%,d times", count);
    }

    private static String times(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? what : what + 's');
    }

    private static String when(String window) {
        return window.equals(Count.TOTAL) ? "all told" : "on " + window;
    }

    private static String text(JsonNode value, String field) {
        return Columns.plain(value.path(field).asText("?"));
    }
}
