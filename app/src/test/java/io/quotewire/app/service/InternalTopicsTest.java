package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topics that a service creates for its state, in contrast to those created for it. */
final class InternalTopicsTest {
    @TempDir
    private Path data;

    @Test
    void haveTheReplicationAndPartitionsOfTheirSources() throws Exception {
        // More replicas than brokers: a changelog topic with the cluster's default could not be created.
        try (EmbeddedBroker broker =
                        EmbeddedBroker.start(data.resolve("b"), 0, Map.of("default.replication.factor", "2"));
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            String[] at = {"-b", broker.address()};
            assertThat(CommandLineRun.of("topics", "create", "--partitions", "2", "--replication", "1", at[0], at[1])
                            .status())
                    .isZero();
            Settings settings = Settings.of(Map.of(
                    "bootstrap.servers",
                    broker.address(),
                    "state.dir",
                    data.resolve("s").toString(),
                    "metrics.port",
                    "0"));
            try (Service sink = SinkService.start(settings)) {
                sink.awaitRunning();
                assertThat(admin.listTopics().names().get()).contains("news.sink-counts-of-mentions-changelog");
            }
            assertThat(CommandLineRun.of("topics", "check", at[0], at[1]).status())
                    .isZero();

            admin.createPartitions(Map.of("news.mentions", NewPartitions.increaseTo(3)))
                    .all()
                    .get();

            CommandLineRun check = CommandLineRun.of("topics", "check", at[0], at[1]);
            assertThat(check.status()).isEqualTo(ExitStatus.PARTLY);
            assertThat(check.out()).contains("news.sink-counts-of-mentions-changelog: partitions are 2, should be 3");
        }
    }
}
