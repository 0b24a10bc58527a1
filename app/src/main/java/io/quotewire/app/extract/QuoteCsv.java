package io.quotewire.app.extract;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.app.quotes.CsvRows;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CSV, a row for each quote: the article's id, the fields of the quote in a JSON line, and what the input says about
 * the article.
 */
final class QuoteCsv implements Format {
    private static final ObjectMapper FIELDS = JsonLineFormat.mapper();
    private static final String ID = "id";
    private static final List<String> OF_ARTICLE = List.of(Document.TITLE, "publisher", "publishedAt", "url");

    private final CsvRows rows = new CsvRows(columns());

    private static List<String> columns() {
        JsonPropertyOrder order = Objects.requireNonNull(QuoteFields.class.getAnnotation(JsonPropertyOrder.class));
        return Stream.of(Stream.of(ID), Arrays.stream(order.value()), OF_ARTICLE.stream())
                .flatMap(names -> names)
                .toList();
    }

    @Override
    public String head() {
        return rows.head();
    }

    @Override
    public String article(Document document, Extraction extraction) {
        StringBuilder out = new StringBuilder();
        for (Quote quote : extraction.quotes()) {
            ObjectNode row = FIELDS.valueToTree(quote);
            row.set(ID, document.id());
            OF_ARTICLE.forEach(name -> row.set(name, document.fields().path(name)));
            out.append(rows.row(row)).append('\n');
        }
        return out.toString();
    }

    @Override
    public String refused(Optional<JsonNode> id, String reason) {
        // On standard error only: a row is a quote.
        return "";
    }
}
