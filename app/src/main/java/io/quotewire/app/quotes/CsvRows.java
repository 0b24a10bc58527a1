package io.quotewire.app.quotes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quotewire.streaming.contract.Json;
import java.io.UncheckedIOException;
import java.util.List;

/** CSV as in RFC 4180, a row for each JSON object. Lists are JSON in their cell. Thread-safe. */
public final class CsvRows {
    private final List<String> columns;
    private final ObjectWriter writer;

    /**
     * @param columns the names of the fields, in their order
     */
    public CsvRows(List<String> columns) {
        this.columns = List.copyOf(columns);
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        writer = new CsvMapper().writer(schema.build().withLineSeparator(""));
    }

    /** The row of column names, with its line end. */
    public String head() {
        return String.join(",", columns) + '\n';
    }

    /** The row of an object, without a line end. Every field must be a column. */
    public String row(JsonNode object) {
        ObjectNode row = Json.mapper().createObjectNode();
        object.properties().forEach(field -> {
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
