package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The connectors under {@code connect/} name every field of the records that fits a column, and the tables have a
 * column for each.
 */
class ConnectConfigTest {
    private static final Path FOLDER = Path.of("..", "connect");

    @ParameterizedTest
    @CsvSource({"QUOTE, quotes.properties, quotes", "COUNT, counts.properties, counts"})
    void everyFieldThatFitsAColumnHasOne(ContractSchema contract, String file, String table) throws IOException {
        Properties connector = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            connector.load(reader);
        }
        List<String> fields = new ArrayList<>();
        Json.mapper()
                .readTree(connector.getProperty("value.converter.schema.content"))
                .path("fields")
                .forEach(field -> fields.add(field.path("field").asText()));
        List<String> expected = new ArrayList<>();
        JsonNode properties = Json.mapper().readTree(contract.json()).path("properties");
        properties.properties().forEach(property -> {
            if (!property.getValue().at("/items/type").asText().equals("object")) {
                expected.add(property.getKey());
            }
        });
        assertThat(fields).containsExactlyElementsOf(expected);

        String sql = Files.readString(FOLDER.resolve("tables.sql"));
        int start = sql.indexOf("CREATE TABLE IF NOT EXISTS " + table);
        String columns = ' ' + sql.substring(start, sql.indexOf(");", start)).replaceAll("[\"\\s,(]+", " ");
        for (String field : fields) {
            assertThat(columns)
                    .contains(' ' + field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) + ' ');
        }
    }
}
