package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of every record as its readers know it: a failing test here means a broken reader somewhere. */
class ContractTest {
    record Golden(String file, Object value) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> records() {
        return Stream.of(
                new Golden("article.json", GoldenRecords.article()),
                new Golden("quote.json", GoldenRecords.quote()),
                new Golden("quote-embedded.json", GoldenRecords.embeddedPost()),
                new Golden("quote-part.json", GoldenRecords.partOfStatement()),
                new Golden("mention.json", GoldenRecords.mention()),
                new Golden("mention-retracted.json", GoldenRecords.retractedMention()),
                new Golden("processed.json", GoldenRecords.processed()),
                new Golden("count-total.json", GoldenRecords.count(Count.TOTAL)),
                new Golden("count-publisher-day.json", GoldenRecords.publisherDay()),
                new Golden("correction.json", GoldenRecords.correction()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void jsonEqualsTheGoldenFile(Golden golden) throws IOException {
        JsonNode written = Json.mapper().readTree(Json.write(golden.value()));

        assertThat(written).isEqualTo(Json.mapper().readTree(file(golden.file())));
    }

    @ParameterizedTest
    @MethodSource("records")
    void goldenFileIsReadBack(Golden golden) throws IOException {
        assertThat(Json.read(file(golden.file()), golden.value().getClass())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("records")
    void unknownFieldsAreIgnored(Golden golden) throws IOException {
        ObjectNode newer = (ObjectNode) Json.mapper().readTree(file(golden.file()));
        newer.putObject("addedInVersionTwo").put("nested", true);

        assertThat(Json.read(Json.write(newer), golden.value().getClass())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"publishedAt\":\"1700000000\"",
                "\"publishedAt\":\"1700000000.5\"",
                "\"body\":12",
                "\"body\":[\"a\"]",
                "\"publishedAt\":12",
                "\"revision\":\"2\"",
                "\"status\":1"
            })
    void valueOfTheWrongTypeIsRefusedNamingItsField(String field) {
        byte[] wrong = ("{\"id\":\"a\"," + field + "}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Json.read(wrong, Article.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(field.substring(0, field.indexOf(':')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"start\":1,\"end\":0", "\"start\":-1", "\"confidence\":1.5", "\"cueStart\":4,\"cueEnd\":3"})
    void numberOutsideItsRangeIsRefused(String fields) {
        byte[] wrong = ("{\"id\":\"a\"," + fields + "}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Json.read(wrong, QuoteEvent.class)).isInstanceOf(IOException.class);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = ContractTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
