package io.quotewire.streaming.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.model.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueRecordTest {
    private static final CatalogueEntry OSEI =
            new CatalogueEntry("staff:17", "Ruth Osei", EntityType.PERSON, List.of("Osei"), List.of("harbour"));

    @Test
    void writtenEntityIsReadBack() throws IOException {
        byte[] value = CatalogueRecord.write(OSEI);

        assertThat(new String(value, StandardCharsets.UTF_8))
                .isEqualTo("{\"schemaVersion\":1,\"id\":\"staff:17\",\"name\":\"Ruth Osei\",\"type\":\"PERSON\","
                        + "\"aliases\":[\"Osei\"],\"context\":[\"harbour\"]}");
        assertThat(CatalogueRecord.read(bytes("staff:17"), value)).isEqualTo(OSEI);
    }

    @Test
    void refusesARecordWhoseKeyIsNotItsId() {
        assertThatIOException()
                .isThrownBy(() -> CatalogueRecord.read(bytes("staff:18"), CatalogueRecord.write(OSEI)))
                .withMessage("the key must be 'staff:17', derived from the id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'name':'A','type':'PERSON'} | needs an id",
                "{'id':' ','name':'A','type':'PERSON'} | needs an id",
                "{'id':'a','name':'A'} | needs an id",
                "null | not a JSON object",
                "[1] | not a JSON object",
                "{'id':'a' | not JSON",
                "{'id':7,'name':'A','type':'PERSON'} | id must be a string, not 7",
                "{'id':'a','name':'A','type':1} | type must be one of PERSON, ORGANIZATION, LOCATION, not 1",
                "{'id':'a','name':'A','type':'PERSON','aliases':'B'} | aliases must be an array",
                "{'id':'a','name':'A','type':'PERSON','aliases':[null]} | 'null' is not a usable alias",
                "{'id':'a','name':'A','type':'PERSON','aliases':['...']} | '...' is not a usable alias",
                "{'id':'a','name':'A','type':'PERSON','context':['two words']} | not a single word"
            })
    void errorSaysWhatIsWrong(String json, String message) {
        assertThatIOException()
                .isThrownBy(() -> CatalogueRecord.read(bytes(json.replace('\'', '"'))))
                .withMessageContaining(message.strip());
    }

    @Test
    void refusesATooLargeNameOrRecord() {
        String name = "A".repeat(CatalogueRecord.MAX_NAME + 1);
        String large = " ".repeat(CatalogueRecord.MAX_BYTES);

        assertThatIOException()
                .isThrownBy(() ->
                        CatalogueRecord.read(bytes("{\"id\":\"a\",\"name\":\"" + name + "\",\"type\":\"PERSON\"}")))
                .withMessageContaining("the most is 200");
        assertThatIOException()
                .isThrownBy(() -> CatalogueRecord.read(bytes("{" + large + "}")))
                .withMessageContaining("the most is 65536");
    }

    @Test
    void lowerCasesContextWords() throws IOException {
        byte[] json = bytes("{\"id\":\"a\",\"name\":\"A\",\"type\":\"PERSON\",\"context\":[\" Harbour\"]}");

        assertThat(CatalogueRecord.read(json).context()).containsExactly("harbour");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
