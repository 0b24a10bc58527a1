package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.contract.schema.SchemaIds;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaIdsTest {

    @Test
    void confluentGuidAndIdAreFramedForItsDeserializers() {
        SchemaIds ids = SchemaIds.of("quote=1b4db7eb-4057-5ddf-91e0-36dec72071f5, count=7");

        assertThat(header(ids, ContractSchema.QUOTE)).isEqualTo("__value_schema_id 011b4db7eb40575ddf91e036dec72071f5");
        assertThat(header(ids, ContractSchema.COUNT)).isEqualTo("__value_schema_id 0000000007");
        assertThat(header(ids, ContractSchema.MENTION)).isEmpty();
    }

    @Test
    void apicurioIdsAreEightBytesInItsOwnHeaders() {
        SchemaIds ids = SchemaIds.of("quote=contentId:17,mention=globalId:4294967296");

        assertThat(header(ids, ContractSchema.QUOTE)).isEqualTo("apicurio.value.contentId 0000000000000011");
        assertThat(header(ids, ContractSchema.MENTION)).isEqualTo("apicurio.value.globalId 0000000100000000");
    }

    @Test
    void ownIdsAreWrittenAsCloudEventsDataSchema() {
        Headers headers = new RecordHeaders();
        SchemaIds.of("own").add(ContractSchema.QUOTE, headers);

        assertThat(new String(headers.lastHeader("ce_dataschema").value(), StandardCharsets.UTF_8))
                .isEqualTo("urn:quotewire:schema:quote:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote", "saying=1", "quote=", "quote=two words", "quote=-1", "quote=contentId:x"})
    void invalidIdIsRefused(String setting) {
        assertThatThrownBy(() -> SchemaIds.of(setting)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void errorForAnUnknownRecordListsTheKnownOnes() {
        assertThatThrownBy(() -> SchemaIds.of("saying=1"))
                .hasMessageEndingWith("one of article, quote, mention, processed, count, entity, correction");
    }

    @Test
    void interceptorAddsTheIdOfTheTopicsSchemaAndIsAbsentWithoutIds() {
        Topics topics = new Topics("desk");
        assertThat(SchemaIdInterceptor.settings(topics, "")).isEmpty();
        try (SchemaIdInterceptor interceptor = new SchemaIdInterceptor()) {
            interceptor.configure(SchemaIdInterceptor.settings(topics, "quote=7"));
            ProducerRecord<byte[], byte[]> quote =
                    interceptor.onSend(new ProducerRecord<>("desk.quotes", new byte[0], new byte[0]));
            ProducerRecord<byte[], byte[]> other =
                    interceptor.onSend(new ProducerRecord<>("desk.mentions", new byte[0], new byte[0]));

            assertThat(quote.headers()).hasSize(1);
            assertThat(other.headers()).isEmpty();
        }
    }

    private static String header(SchemaIds ids, ContractSchema schema) {
        Headers headers = new RecordHeaders();
        ids.add(schema, headers);
        for (Header header : headers) {
            return header.key() + ' ' + HexFormat.of().formatHex(header.value());
        }
        return "";
    }
}
