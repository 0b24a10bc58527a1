package io.quotewire.app.demo;

import io.quotewire.app.command.Console;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.QuoteLayout;
import io.quotewire.app.terminal.ShownStatements;
import io.quotewire.app.terminal.Style;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.ShownSpeaker;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Prints articles as they arrive: the headline, and below it what is said. */
final class QuotePrinter implements Consumer<List<QuoteEvent>> {
    private static final int NOTE = "indirect 0.00".length();

    private final PrintWriter out;
    private final int width;
    private final Style style;
    private final QuoteLayout layout;

    QuotePrinter(Console console, PrintWriter out) {
        this.out = out;
        this.width = console.width();
        this.style = new Style(console.colour());
        this.layout = new QuoteLayout(width, NOTE, style);
    }

    @Override
    public void accept(List<QuoteEvent> quotes) {
        out.println();
        out.println(style.faint(Columns.cut(heading(quotes), width)));
        ShownStatements shown = new ShownStatements();
        quotes.forEach(quote -> print(quote, shown));
    }

    private void print(QuoteEvent quote, ShownStatements shown) {
        String name = ShownSpeaker.shown(quote.speaker(), quote.speakerRole(), quote.speakerText());
        String part = Objects.requireNonNullElse(quote.text(), "…");
        String words = Objects.requireNonNullElse(quote.statementText(), part);
        if (quote.statementText() != null && !shown.add(quote.articleId(), name, quote.statement(), words)) {
            return;
        }
        String note = quote.change() == Change.RETRACTED
                ? "retracted"
                : String.format(
                        Locale.ROOT, "%-8s %.2f", quote.type().name().toLowerCase(Locale.ROOT), quote.confidence());
        layout.lines(name, quote.type() == QuoteType.DIRECT ? "“" + words + "”" : words, note)
                .forEach(out::println);
    }

    /** Retractions have no title. */
    private static String heading(List<QuoteEvent> quotes) {
        QuoteEvent last = quotes.get(quotes.size() - 1);
        String title = last.title() == null ? last.articleId() : last.title();
        return Columns.plain(last.publisher().equals("UNKNOWN") ? title : last.publisher() + ": " + title);
    }
}
