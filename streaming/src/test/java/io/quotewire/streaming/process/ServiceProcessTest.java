package io.quotewire.streaming.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Kind;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.LostRecordsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
    @TempDir
    private Path folder;

    @Test
    void addedPartitionsAreExplainedWithoutKafkaStreamsAdvice() {
        ServiceFailure failure = FailureClassifier.of(
                new StreamsException("Existing internal topic news.sink-changelog has invalid partitions: expected: 3;"
                        + " actual: 2. Use 'org.apache.kafka.tools.StreamsResetter' tool to clean up invalid topics"
                        + " before processing."),
                Settings.of(Map.of()));
        assertThat(failure.kind()).isEqualTo(Kind.KAFKA);
        assertThat(SettingsAdvice.INSTANCE.explain(failure))
                .contains("expected: 3; actual: 2", "second installation", "More partitions")
                .doesNotContain("StreamsResetter");
    }

    @Test
    void lostRecordsAreExplainedWithTheOffsetReset() {
        ServiceFailure failure = FailureClassifier.of(
                new StreamsException(LostRecordsException.deleted("news.articles", 0, 3, 5)), Settings.of(Map.of()));
        assertThat(failure.kind()).isEqualTo(Kind.FAILED);
        assertThat(SettingsAdvice.INSTANCE.explain(failure))
                .contains("offsets 3 to 5 of news.articles-0", "--to-earliest");
    }

    @Test
    void exitStatusIsThatOfTheFailure() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong"), "prefixx=a");
        Path nobody =
                Files.writeString(folder.resolve("nobody"), "bootstrap.servers=nobody.invalid:9092\nbroker.wait=0s");

        assertThat(run(wrong)).isEqualTo(2);
        assertThat(run(nobody)).isEqualTo(3);
    }

    private static int run(Path file) throws InterruptedException {
        return ServiceProcess.main(
                ServiceName.SINK, new String[] {file.toString()}, topics -> List.of(topics.mentions()), settings -> {
                    throw new IllegalStateException("it must not come so far");
                });
    }
}
