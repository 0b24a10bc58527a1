package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.reading.QuoteRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader of this release, and a record of the next, in which an open list has another value. */
class OpenValuesTest {
    private static final String LATER = "OF_A_LATER_RELEASE";
    private static final Map<ContractSchema, Class<?>> RECORDS = Map.of(
            ContractSchema.QUOTE, QuoteEvent.class,
            ContractSchema.MENTION, MentionEvent.class,
            ContractSchema.PROCESSED, Processed.class,
            ContractSchema.COUNT, Count.class);

    /** A field of a record with one or several values of an open list. */
    private record Open(ContractSchema schema, String field, JsonNode value) {}

    @ParameterizedTest
    @MethodSource("open")
    void unknownValueOfAnOpenListIsAccepted(Open open) throws IOException {
        ObjectNode record = sample(open.schema);
        record.set(open.field, open.value);
        try (JsonDeserializer<?> reader = new JsonDeserializer<>(Objects.requireNonNull(RECORDS.get(open.schema)))) {
            assertThat(reader.deserialize("topic", Json.write(record))).isNotNull();
        }
    }

    /** As the schema has it. */
    @Test
    void partsOfAStatementAreNumberedFromOne() throws IOException {
        byte[] first = Json.write(sample(ContractSchema.QUOTE).put("statementPart", 1));
        byte[] none = Json.write(sample(ContractSchema.QUOTE).put("statementPart", 0));
        assertThat(QuoteRecords.read(first)).isPresent();
        assertThat(QuoteRecords.read(none)).isEmpty();
    }

    @Test
    void unknownValueIsReadAsAKnownOneAndPassedOnUnchanged() throws IOException {
        ObjectNode record = sample(ContractSchema.QUOTE);
        record.put("speakerKind", LATER).put("speakerType", LATER);
        record.putArray("coSpeakers").add("Ada").add("Bob");
        record.putArray("coSpeakerTypes").add("PERSON").add(LATER);
        ArrayNode about = record.putArray("about");
        about.addObject().put("type", LATER).put("entity", "Mars");
        about.addObject().put("type", "LOCATION").put("entity", "Peru");
        about.addObject().put("type", LATER + "_TOO").put("entity", "Pluto");
        QuoteEvent quote = QuoteRecords.read(Json.write(record)).orElseThrow();
        assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.UNKNOWN);
        assertThat(quote.namedSpeaker()).isEmpty();
        assertThat(quote.speakerType()).isNull();
        assertThat(quote.coSpeakers()).containsExactly("Ada", "Bob");
        assertThat(quote.coSpeakerTypes()).isNull();
        assertThat(quote.about()).containsExactly(new AboutEntity(EntityType.LOCATION, "Peru"));
        assertThat(record.path("speakerKind").textValue())
                .as("what is passed on")
                .isEqualTo(LATER);
    }

    @Test
    void coSpeakersWithKnownTypesKeepThem() throws IOException {
        ObjectNode record = sample(ContractSchema.QUOTE).put("speakerKind", "PERSON");
        record.putArray("coSpeakers").add("Ada").add("Kenya").add("Robot 7").add("Peru");
        record.putArray("coSpeakerTypes")
                .add(LATER)
                .add("LOCATION")
                .add(LATER + "_TOO")
                .add("ORGANIZATION");
        QuoteEvent quote = QuoteRecords.read(Json.write(record)).orElseThrow();
        assertThat(quote.coSpeakerTypes())
                .as("as speakerKind says where the type is unknown")
                .containsExactly(EntityType.PERSON, EntityType.LOCATION, EntityType.PERSON, EntityType.ORGANIZATION);
    }

    @Test
    void unknownValueOfAClosedListIsRefused() throws IOException {
        for (String field : List.of("change", "type")) {
            byte[] record = Json.write(sample(ContractSchema.QUOTE).put(field, LATER));
            try (JsonDeserializer<QuoteEvent> quotes = new JsonDeserializer<>(QuoteEvent.class)) {
                assertThatThrownBy(() -> quotes.deserialize("topic", record))
                        .isInstanceOf(SerializationException.class);
            }
        }
    }

    @Test
    void valueThatIsNotAStringIsRefused() throws IOException {
        byte[] record = Json.write(sample(ContractSchema.QUOTE).put("speakerKind", 7));
        assertThat(QuoteRecords.read(record)).isEmpty();
    }

    /** Code that retracts what was published must know exactly what that was. */
    @Test
    void strictReaderRefusesAnUnknownValue() throws IOException {
        byte[] record = Json.write(sample(ContractSchema.QUOTE).put("speakerKind", LATER));
        assertThatThrownBy(() -> Json.read(record, QuoteEvent.class)).isInstanceOf(IOException.class);
    }

    /** According to the schemas, which say which lists are open. */
    private static List<Open> open() throws IOException {
        List<Open> open = new ArrayList<>();
        for (ContractSchema schema : RECORDS.keySet()) {
            JsonNode properties = Json.mapper().readTree(schema.json()).path("properties");
            properties.properties().forEach(property -> {
                JsonNode field = property.getValue();
                JsonNode elements = field.path("items");
                if (field.has("anyOf")) {
                    open.add(new Open(schema, property.getKey(), Json.mapper().valueToTree(LATER)));
                } else if (elements.has("anyOf")) {
                    open.add(new Open(schema, property.getKey(), Json.mapper().valueToTree(List.of(LATER))));
                } else if (elements.path("properties").path("type").has("anyOf")) {
                    Map<String, String> element = Map.of("type", LATER, "entity", "Mars");
                    open.add(new Open(schema, property.getKey(), Json.mapper().valueToTree(List.of(element))));
                }
            });
        }
        assertThat(open).hasSizeGreaterThanOrEqualTo(10);
        return open;
    }

    private static ObjectNode sample(ContractSchema schema) throws IOException {
        return (ObjectNode) Json.mapper().readTree(schema.sample());
    }
}
