package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/**
 * The AsyncAPI document describes the topics as they are. That it is valid is checked with its own parser, in {@code
 * .ci/run}.
 */
class AsyncApiTest {
    private static final Topics TOPICS = new Topics("news");

    @Test
    void channelsAreTheTopicsWithTheirConfigurations() throws IOException {
        List<TopicSpec> described = new ArrayList<>();
        for (JsonNode channel : document().path("channels")) {
            JsonNode configuration = channel.at("/bindings/kafka/topicConfiguration");
            Map<String, String> configs = new java.util.TreeMap<>();
            configs.put("message.timestamp.type", "LogAppendTime");
            configuration
                    .properties()
                    .forEach(setting -> configs.put(
                            setting.getKey(),
                            setting.getValue().isArray()
                                    ? setting.getValue().path(0).asText()
                                    : setting.getValue().asText()));
            described.add(new TopicSpec(channel.path("address").asText().replace("{prefix}", "news"), configs));
        }

        assertThat(described).containsExactlyElementsOf(TOPICS.all());
    }

    @Test
    void payloadsAreTheSchemasOfTheirTopics() throws IOException {
        JsonNode document = document();
        for (ContractSchema schema : ContractSchema.values()) {
            assertThat(document.at("/components/messages/" + schema.label() + "/payload/$ref")
                            .asText())
                    .isEqualTo("./" + schema.label() + ".schema.json");
        }
        document.path("channels")
                .properties()
                .forEach(channel -> TOPICS.schema("news." + channel.getKey())
                        .ifPresent(schema -> assertThat(
                                        channel.getValue().path("messages").has(schema.label()))
                                .as(channel.getKey())
                                .isTrue()));
    }

    @Test
    void headersAreThoseOfTheRecords() throws IOException {
        Headers headers = CloudEventHeaders.of("1", CloudEventHeaders.QUOTE, "/quotewire/news/test", Instant.EPOCH);
        assertThat(names(headers)).containsExactlyElementsOf(required("headers"));

        DeadLetter letter =
                new DeadLetter(DeadLetter.Reason.NOT_JSON, "m", "s", "t", 0, 1, Instant.EPOCH, Instant.EPOCH);
        assertThat(names(letter.headers(new RecordHeaders())))
                .containsExactlyInAnyOrderElementsOf(described("deadLetterHeaders"))
                .containsAll(required("deadLetterHeaders"));
    }

    private static List<String> names(Headers headers) {
        List<String> names = new ArrayList<>();
        for (Header header : headers) {
            names.add(header.key());
        }
        return names;
    }

    private static List<String> described(String schema) throws IOException {
        List<String> described = new ArrayList<>();
        document()
                .at("/components/schemas/" + schema + "/properties")
                .fieldNames()
                .forEachRemaining(described::add);
        return described;
    }

    private static List<String> required(String schema) throws IOException {
        List<String> required = new ArrayList<>();
        document().at("/components/schemas/" + schema + "/required").forEach(name -> required.add(name.asText()));
        return required;
    }

    private static JsonNode document() throws IOException {
        return Json.mapper().readTree(ContractSchema.asyncApi());
    }
}
