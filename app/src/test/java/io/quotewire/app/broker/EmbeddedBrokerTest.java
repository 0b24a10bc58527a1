package io.quotewire.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedBrokerTest {
    @TempDir
    private Path data;

    @Test
    void keepsItsDataAcrossRestarts() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0);
                Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0);
                Admin admin = admin(broker)) {
            // The controller confirms a topic before the broker knows it from the metadata log.
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(
                            () -> assertThat(admin.listTopics().names().get()).containsExactly("kept"));
        }
    }

    @Test
    void refusesTheFolderOfAnotherBroker() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0);
                Admin admin = admin(broker)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(data, 0))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another broker uses " + data + "; end it, or give this one another --data and --port");

            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            // The controller confirms a topic before the broker knows it from the metadata log.
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(
                            () -> assertThat(admin.listTopics().names().get()).containsExactly("kept"));
        }
    }

    @Test
    void namesAPortInUseAndLeavesNoFolder() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Path folder = data.resolve("new");

            assertThatThrownBy(() -> EmbeddedBroker.start(folder, port))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageEndingWith("end what listens there, perhaps another broker, or choose another port");
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void whyAFolderCannotBeUsedIsSaid() throws Exception {
        Path file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> EmbeddedBroker.start(file.resolve("broker"), 0))
                .isInstanceOf(IOException.class)
                .hasMessage("the broker's data folder, " + file.resolve("broker") + ", cannot be made: " + file
                        + " is a file");
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.address()));
    }
}
