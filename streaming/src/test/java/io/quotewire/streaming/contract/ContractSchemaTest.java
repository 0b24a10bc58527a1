package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quotewire.streaming.catalogue.CatalogueRecord;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.correction.Correction;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas describe the records, and old schemas accept newer records. */
class ContractSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<ContractSchema, Class<? extends Record>> RECORDS = Map.of(
            ContractSchema.ARTICLE, Article.class,
            ContractSchema.QUOTE, QuoteEvent.class,
            ContractSchema.MENTION, MentionEvent.class,
            ContractSchema.PROCESSED, Processed.class,
            ContractSchema.COUNT, Count.class,
            ContractSchema.ENTITY, CatalogueRecord.class,
            ContractSchema.CORRECTION, Correction.class);

    @ParameterizedTest
    @MethodSource("io.quotewire.streaming.contract.ContractTest#records")
    void everyGoldenRecordIsValid(ContractTest.Golden golden) throws IOException {
        ContractSchema schema = RECORDS.entrySet().stream()
                .filter(entry -> entry.getValue() == golden.value().getClass())
                .findFirst()
                .orElseThrow()
                .getKey();

        assertThat(schema(schema.json()).validate(tree(Json.write(golden.value()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySampleIsValidUnlessARequiredFieldIsMissing(ContractSchema contract) throws IOException {
        Schema schema = schema(contract.json());
        ObjectNode sample = (ObjectNode) tree(contract.sample());
        assertThat(schema.validate(sample)).isEmpty();

        for (JsonNode required : tree(contract.json()).path("required")) {
            ObjectNode less = sample.deepCopy();
            less.remove(required.asText());
            assertThat(schema.validate(less)).as(required.asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void propertiesAreTheComponentsOfTheRecordInOrder(ContractSchema contract) throws IOException {
        JsonNode schema = tree(contract.json());
        assertThat(schema.path("$id").asText()).isEqualTo(contract.id());

        assertDescribes(schema, Objects.requireNonNull(RECORDS.get(contract)), contract);
    }

    @ParameterizedTest
    @EnumSource
    void fieldsOfTheFirstSchemaKeepTheirTypes(ContractSchema contract) throws IOException {
        JsonNode now = tree(contract.json());
        JsonNode before = tree(version1(contract));

        assertThat(names(now.path("properties"))).containsAll(names(before.path("properties")));
        assertThat(texts(now.path("required"))).containsAll(texts(before.path("required")));
        before.path("properties").properties().forEach(property -> {
            JsonNode today = now.path("properties").path(property.getKey());
            assertThat(today.path("type"))
                    .as(property.getKey())
                    .isEqualTo(property.getValue().path("type"));
            assertThat(texts(values(today))).as(property.getKey()).containsAll(texts(values(property.getValue())));
        });
    }

    @ParameterizedTest
    @EnumSource
    void firstSchemaAcceptsNewFieldsAndNewValuesOfOpenLists(ContractSchema contract) throws IOException {
        Schema first = schema(version1(contract));
        ObjectNode newer = (ObjectNode) tree(contract.sample());
        newer.putObject("addedLater").put("nested", true);
        tree(contract.json()).path("properties").properties().forEach(property -> {
            if (property.getValue().has("anyOf") && newer.has(property.getKey())) {
                newer.put(property.getKey(), "ADDED_LATER");
            }
        });

        assertThat(first.validate(newer)).isEmpty();
    }

    private static void assertDescribes(JsonNode schema, Class<?> type, Object what) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        List<String> names = components.stream().map(RecordComponent::getName).toList();
        assertThat(names(schema.path("properties"))).as("%s", what).containsExactlyElementsOf(names);
        for (RecordComponent component : components) {
            JsonNode property = schema.path("properties").path(component.getName());
            assertThat(property.path("description").asText())
                    .as("%s", component)
                    .isNotEmpty();
            assertHolds(property, component);
        }
        // Missing fields of a catalogue record are rejected when it is read, with a message of its own.
        if (type != CatalogueRecord.class) {
            assertThat(texts(schema.path("required")))
                    .as("%s", what)
                    .containsExactlyElementsOf(components.stream()
                            .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    private static void assertHolds(JsonNode property, RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            assertThat(texts(values(property)))
                    .as("%s", component)
                    .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(constant -> Json.mapper().valueToTree(constant).asText())
                            .toList());
        } else if (!component.getName().equals("schemaVersion")) {
            assertThat(property.path("type").asText()).as("%s", component).isEqualTo(jsonType(type));
        }
        if (type == Instant.class) {
            assertThat(property.path("format").asText()).as("%s", component).isEqualTo("date-time");
        }
        if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord()) {
            JsonNode items = property.path("items");
            assertThat(names(items.path("properties")))
                    .as("%s", component)
                    .containsExactlyElementsOf(Stream.of(element.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    private static String jsonType(Class<?> type) {
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "integer";
        }
        if (type == double.class || type == Double.class) {
            return "number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type == List.class ? "array" : "string";
    }

    /** The values that a schema lists, open or not. */
    private static JsonNode values(JsonNode property) {
        return property.has("enum")
                ? property.path("enum")
                : property.path("anyOf").path(0).path("enum");
    }

    private static Schema schema(byte[] json) throws IOException {
        return REGISTRY.getSchema(tree(json));
    }

    private static byte[] version1(ContractSchema contract) throws IOException {
        try (InputStream in =
                ContractSchemaTest.class.getResourceAsStream("version-1/" + contract.label() + ".schema.json")) {
            return Objects.requireNonNull(in, contract.label()).readAllBytes();
        }
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return Json.mapper().readTree(json);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
