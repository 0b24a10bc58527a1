package io.quotewire.app.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code topics create} where some or all of the topics exist. */
@ExtendWith(TestBroker.Parameter.class)
final class CreatedTopicsTest {
    @Test
    void saysThatExistingTopicsKeepTheirPartitions(TestBroker broker) throws Exception {
        Settings settings = broker.installation("kept", 2);

        CommandLineRun more = create(settings, "--partitions", "3");

        assertThat(more.status()).as(more.err()).isEqualTo(ExitStatus.DONE);
        assertThat(more.out()).contains("nothing to create: every topic is there");
        assertThat(more.err())
                .startsWith("quotewire: partitions are 2, not 3, of ")
                .contains("kept.articles", "kept.quotes", "docs/production.md, More partitions")
                .hasLineCount(2);
        assertThat(create(settings, "--partitions", "2").err()).as("the same").isEmpty();
        assertThat(create(settings).err()).as("whatever they have").isEmpty();
    }

    @Test
    void makesATopicAgainWithAsManyPartitionsAsTheOthers(TestBroker broker) throws Exception {
        Settings settings = broker.installation("again", 2);
        delete(broker, "again.mentions");

        CommandLineRun run = create(settings);

        assertThat(run.out()).isEqualTo("created again.mentions\n");
        assertThat(run.err()).isEmpty();
        assertThat(check(settings).out()).contains("partitions of each: 2");
    }

    @Test
    void saysThatNewTopicsHaveAnotherNumberThanTheOthers(TestBroker broker) throws Exception {
        Settings settings = broker.installation("uneven", 2);
        delete(broker, "uneven.dlq");

        CommandLineRun run = create(settings, "--partitions", "6");

        assertThat(run.out()).contains("created uneven.dlq");
        assertThat(run.err()).contains("partitions are 2, not 6, of ").doesNotContain("uneven.dlq");
    }

    @Test
    void checkSaysWhatPartitionsThereAreAndWhichTopicHasOthers(TestBroker broker) throws Exception {
        Settings settings = broker.installation("added", 2);

        assertThat(check(settings).out()).contains("all topics are as they should be; partitions of each: 2");

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            admin.createPartitions(Map.of("added.articles", NewPartitions.increaseTo(3)))
                    .all()
                    .get();
        }
        CommandLineRun run = check(settings);
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err())
                .contains("quotewire: partitions are 3 of added.articles\n", "partitions are 2 of added.quotes, ")
                .contains("docs/production.md, More partitions");
    }

    private static void delete(TestBroker broker, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            admin.deleteTopics(List.of(topic)).all().get();
        }
    }

    private static CommandLineRun check(Settings settings) {
        return CommandLineRun.of(
                "topics",
                "check",
                "-b",
                settings.bootstrapServers(),
                "--prefix",
                settings.topics().prefix());
    }

    private static CommandLineRun create(Settings settings, String... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of(
                                "topics",
                                "create",
                                "-b",
                                settings.bootstrapServers(),
                                "--prefix",
                                settings.topics().prefix()),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
