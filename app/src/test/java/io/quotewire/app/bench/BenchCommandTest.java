package io.quotewire.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.contract.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole command on an existing broker, with as little work as possible. */
@ExtendWith(TestBroker.Parameter.class)
class BenchCommandTest {
    private static final String ARTICLE =
            "{\"publisher\": \"Wire\", \"title\": \"Prices\", \"body\": \"“Prices will fall,” said Mary Larkin.\"}\n";

    @TempDir
    Path folder;

    @Test
    void measuresEverythingAndLeavesNothingBehind(TestBroker broker) throws Exception {
        Path news = Files.writeString(folder.resolve("news.jsonl"), ARTICLE.repeat(3));
        CommandLineRun run = CommandLineRun.of(
                "bench",
                news.toString(),
                "-b",
                broker.address(),
                "--prefix",
                "measured",
                "--articles",
                "30",
                "--rounds",
                "1",
                "--warm-up",
                "0s",
                "--step",
                "2s",
                "--rate",
                "20",
                "--partitions",
                "2",
                "--json");

        assertThat(run.status()).as(run.err()).isZero();
        JsonNode report = Json.mapper().readTree(run.out());
        assertThat(report.path("partitions").intValue()).isEqualTo(2);
        assertThat(report.path("rounds")).hasSize(1);
        assertThat(report.at("/backlog/articlesPerSecond").doubleValue()).isPositive();
        assertThat(report.at("/backlog/secondsPerThousand").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("processor", "sink");
        assertThat(report.path("held")).isNotEmpty();
        assertThat(report.at("/delays/quoted").intValue()).isEqualTo(40);
        assertThat(report.at("/delays/max").doubleValue())
                .isGreaterThanOrEqualTo(report.at("/delays/p50").doubleValue());
        assertThat(report.at("/heapBytes/processor").doubleValue()).isPositive();
        assertThat(report.at("/topicBytes/quotes").doubleValue()).isPositive();
        assertThat(report.path("passThrough").doubleValue()).isPositive();
        assertThat(report.path("passThroughSeconds").doubleValue()).isPositive();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            assertThat(admin.listTopics().names().get()).noneMatch(topic -> topic.startsWith("measured"));
            assertThat(admin.listGroups().all().get())
                    .extracting(GroupListing::groupId)
                    .noneMatch(group -> group.startsWith("measured"));
        }
    }
}
