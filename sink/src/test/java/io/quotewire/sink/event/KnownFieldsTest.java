package io.quotewire.sink.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.sink.event.TreeReader.LineValue;
import io.quotewire.sink.event.TreeReader.MentionValue;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.MentionEvent.SpokenOf;
import io.quotewire.streaming.contract.Processed.Delta;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Readers that spell out the contract's fields know all of them. A field added to a record and forgotten in its reader
 * would count as absent.
 */
class KnownFieldsTest {
    private static final String MENTION = "{\"change\":\"PUBLISHED\",\"publishedAt\":\"2026-03-01T08:30:00Z\","
            + "\"ingestedAt\":\"2026-03-01T08:31:02Z\",\"undated\":true,\"storyId\":\"5a\","
            + "\"type\":\"PERSON\",\"entity\":\"Ana Ruiz\",\"count\":3,\"quotesDirect\":4,\"quotesMixed\":1,"
            + "\"quotesIndirect\":2,\"about\":[{\"type\":\"LOCATION\",\"entity\":\"Peru\",\"quotesDirect\":1,"
            + "\"quotesMixed\":2,\"quotesIndirect\":3}]}";
    private static final String LINE = "{\"publisher\":\"Wire\",\"ingestedAt\":\"2026-03-01T08:31:02Z\",\"deltas\":[{"
            + "\"hour\":\"2026-03-01T08:00:00Z\",\"undated\":true,\"storyId\":\"5a\",\"articles\":1,"
            + "\"mentions\":7,\"quotesDirect\":2,\"quotesMixed\":3,\"quotesIndirect\":4,\"unnamed\":5,"
            + "\"unknown\":6}]}";
    private static final String COUNT =
            "{\"schemaVersion\":1,\"kind\":\"speaker-entity\",\"type\":\"PERSON\",\"name\":\"Ana Ruiz\","
                    + "\"aboutType\":\"LOCATION\",\"about\":\"Peru\",\"window\":\"2026-03-01\",\"articles\":2,"
                    + "\"mentions\":3,\"quotesDirect\":4,\"quotesMixed\":5,\"quotesIndirect\":6,\"unnamed\":7,"
                    + "\"unknown\":8,\"articlesByHour\":[9],\"mentionsByHour\":[10],\"quotesByHour\":[11],"
                    + "\"undatedArticles\":12,\"undatedMentions\":13,\"undatedQuotes\":14,\"stories\":15}";

    /** A field, and the path of its object. */
    private record Field(String object, String name) {}

    @Test
    void recordWithAllFieldsIsReadAsByTheGeneralReader() throws Exception {
        assertThat(PlainMentionReader.read(bytes(MENTION))).contains(TreeReader.mention(bytes(MENTION)));
        assertThat(PlainLineReader.read(bytes(LINE))).contains(TreeReader.line(bytes(LINE)));
        assertThat(PlainCountReader.read(bytes(COUNT))).isEqualTo(Json.read(bytes(COUNT), Count.class));
    }

    @ParameterizedTest
    @MethodSource("ofMention")
    void everyFieldOfAMentionIsRead(Field field) throws IOException {
        assertThat(PlainMentionReader.read(without(MENTION, field)))
                .isNotEqualTo(PlainMentionReader.read(bytes(MENTION)));
    }

    private static Stream<Field> ofMention() {
        return Stream.concat(fields("", MentionValue.class), fields("/about/0", SpokenOf.class));
    }

    @ParameterizedTest
    @MethodSource("ofLine")
    void everyFieldOfAProcessedRecordIsRead(Field field) throws IOException {
        assertThat(PlainLineReader.read(without(LINE, field))).isNotEqualTo(PlainLineReader.read(bytes(LINE)));
    }

    private static Stream<Field> ofLine() {
        return Stream.concat(fields("", LineValue.class), fields("/deltas/0", Delta.class));
    }

    @ParameterizedTest
    @MethodSource("ofCount")
    void everyFieldOfACountIsRead(Field field) throws IOException {
        assertThat(PlainCountReader.read(without(COUNT, field))).isNotEqualTo(PlainCountReader.read(bytes(COUNT)));
    }

    private static Stream<Field> ofCount() {
        return fields("", Count.class);
    }

    private static Stream<Field> fields(String object, Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(component -> new Field(object, component.getName()));
    }

    private static byte[] without(String record, Field field) throws IOException {
        JsonNode tree = Json.mapper().readTree(record);
        ObjectNode object = (ObjectNode) tree.at(JsonPointer.compile(field.object));
        assertThat(object.remove(field.name))
                .as("what the sample has as " + field.name)
                .isNotNull();
        return Json.write(tree);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
