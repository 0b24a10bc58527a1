package io.quotewire.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.command.Console;
import io.quotewire.app.command.StandardOutput;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FirstQuoteTest {
    private final StringWriter printed = new StringWriter();
    private final FirstQuote quotes = new FirstQuote(new QuotePrinter(
            new Console(
                    InputStream.nullInputStream(),
                    new StandardOutput(OutputStream.nullOutputStream()),
                    new PrintWriter(Writer.nullWriter()),
                    false,
                    false,
                    80,
                    false),
            new PrintWriter(printed, true)));

    @Test
    void hasNoTimeBeforeTheFirst() {
        assertThat(quotes.seconds()).isEmpty();
    }

    @Test
    void keepsTheTimeOfTheFirstAndPrintsAll() throws IOException {
        double before = FirstQuote.secondsSinceStart();
        quotes.accept(List.of(quote("It is late.")));
        Optional<Double> first = quotes.seconds();
        quotes.accept(List.of(quote("It was early.")));

        assertThat(quotes.seconds()).isEqualTo(first);
        assertThat(first.orElseThrow()).isBetween(before, FirstQuote.secondsSinceStart());
        assertThat(printed.toString()).contains("“It is late.”", "“It was early.”");
    }

    private static QuoteEvent quote(String text) throws IOException {
        String json = "{\"change\": \"PUBLISHED\", \"articleId\": \"a\", \"publisher\": \"Wire\", \"title\": \"Ferry\","
                + " \"type\": \"DIRECT\", \"speaker\": \"Ana Ruiz\", \"text\": \"" + text + "\"}";
        return Json.read(json.getBytes(StandardCharsets.UTF_8), QuoteEvent.class);
    }
}
