package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.monitor.snapshot.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker with two disks, of which one fails: it answers, and nobody leads the partitions that were there. */
class OfflinePartitionsTest {
    private static final String TOPIC = "halved";
    private static final int PARTITIONS = 4;

    @TempDir
    Path folder;

    @Test
    void whatTheOtherPartitionsHoldIsShown() throws Exception {
        Path sound = folder.resolve("sound");
        Path failing = Files.createDirectories(folder.resolve("failing"));
        Map<String, String> disks = Map.of(
                "log.dirs",
                sound + "," + failing,
                "metadata.log.dir",
                sound.toString(),
                "log.flush.offset.checkpoint.interval.ms",
                "100");
        try (Desk desk = new Desk(EmbeddedBroker.start(sound, 0, disks))) {
            desk.create(TOPIC, PARTITIONS);
            for (int partition = 0; partition < PARTITIONS; partition++) {
                desk.write(TOPIC, partition, 3);
            }
            // It cannot write there how far it has written.
            Files.move(failing, folder.resolve("away"));
            await().atMost(Duration.ofMinutes(3)).until(() -> led(desk) < PARTITIONS);

            Snapshot seen = desk.look(TOPIC);

            assertThat(seen.problems())
                    .filteredOn(problem -> problem.startsWith("no broker leads " + TOPIC + '-'))
                    .hasSize(1);
            assertThat(seen.topics())
                    .hasSize(1)
                    .first()
                    .satisfies(topic -> assertThat(topic.records()).isEqualTo(3 * led(desk)));
        }
    }

    /** How many partitions have a leader. */
    private static long led(Desk desk) throws Exception {
        return desk.admin().describeTopics(List.of(TOPIC)).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .filter(info -> info.leader() != null)
                .count();
    }
}
