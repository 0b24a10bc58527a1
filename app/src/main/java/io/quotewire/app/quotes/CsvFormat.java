package io.quotewire.app.quotes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;

/** CSV as in RFC 4180: a column for each field of a quote, in the contract's order. Lists are JSON in their cell. */
final class CsvFormat implements QuoteFormat {
    private static final CsvSchema COLUMNS = columns();

    private final ObjectWriter writer = new CsvMapper().writer(COLUMNS.withLineSeparator(""));

    static CsvSchema columns() {
        CsvSchema.Builder columns = CsvSchema.builder();
        for (RecordComponent field : QuoteEvent.class.getRecordComponents()) {
            columns.addColumn(field.getName());
        }
        return columns.build();
    }

    @Override
    public String head() {
        return String.join(",", COLUMNS.getColumnNames()) + '\n';
    }

    @Override
    public String line(String value, QuoteEvent quote) {
        ObjectNode row = Json.mapper().createObjectNode();
        JsonNode fields = Json.mapper().valueToTree(quote);
        fields.properties().forEach(field -> {
            JsonNode cell = field.getValue();
            if (cell.isContainerNode()) {
                row.put(field.getKey(), cell.toString());
            } else {
                row.set(field.getKey(), cell);
            }
        });
        try {
            return writer.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
