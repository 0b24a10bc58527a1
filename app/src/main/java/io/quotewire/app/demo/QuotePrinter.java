package io.quotewire.app.demo;

import io.quotewire.app.Console;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.QuoteLayout;
import io.quotewire.app.terminal.Style;
import io.quotewire.core.QuoteType;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** Prints quotes as they come, each article's headline above its quotes. */
final class QuotePrinter implements Consumer<QuoteEvent> {
    private static final int NOTE = "indirect 0.00".length();

    private final PrintWriter out;
    private final int width;
    private final Style style;
    private final QuoteLayout layout;
    private String article = "";

    QuotePrinter(Console console, PrintWriter out) {
        this.out = out;
        this.width = console.width();
        this.style = new Style(console.colour());
        this.layout = new QuoteLayout(width, NOTE, style);
    }

    @Override
    public void accept(QuoteEvent quote) {
        String heading = heading(quote);
        if (!heading.equals(article)) {
            article = heading;
            out.println();
            out.println(style.faint(Columns.cut(heading, width)));
        }
        String name = quote.speaker() != null ? quote.speaker() : quote.speakerText();
        String words = quote.text() == null ? "…" : quote.text();
        String note = quote.change() == Change.RETRACTED
                ? "retracted"
                : String.format(
                        Locale.ROOT, "%-8s %.2f", quote.type().name().toLowerCase(Locale.ROOT), quote.confidence());
        layout.lines(name == null ? "?" : name, quote.type() == QuoteType.DIRECT ? "“" + words + "”" : words, note)
                .forEach(out::println);
    }

    private static String heading(QuoteEvent quote) {
        String title = quote.title() == null ? quote.articleId() : quote.title();
        return Columns.plain(quote.publisher().equals("UNKNOWN") ? title : quote.publisher() + ": " + title);
    }
}
