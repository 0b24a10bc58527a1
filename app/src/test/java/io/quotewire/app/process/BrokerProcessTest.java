package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.Quotewire;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The broker that comes with the command line, as a process. */
@Timeout(300)
class BrokerProcessTest {
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    /** In Turkish the upper case of i is not the I of Kafka's names. */
    @Test
    void startsInATurkishLocale() throws Exception {
        List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR");
        try (MainProcess broker = start(turkish, "broker", "--port", "0", "--data", data())) {
            assertThat(broker.awaitLine("A broker listens on")).contains(data());
        }
    }

    @Test
    void refusesTheFolderOfAnotherProcess() throws Exception {
        try (MainProcess first = start(List.of(), "broker", "--port", "0", "--data", data())) {
            first.awaitLine("A broker listens on");

            try (MainProcess second = MainProcess.start(
                    Quotewire.class,
                    folder.resolve("second.log"),
                    Map.of(),
                    "broker",
                    "--port",
                    "0",
                    "--data",
                    data())) {
                assertThat(second.awaitExit()).isEqualTo(2);
                assertThat(second.lines(""))
                        .containsExactly("quotewire: another broker uses " + data()
                                + "; end it, or give this one another --data and --port");
            }
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void endsQuietlyIfTerminatedWhileStarting() throws Exception {
        Path article = Files.writeString(folder.resolve("a.txt"), "Title\n\nText.");
        try (MainProcess demo = start(List.of(), "demo", article.toString())) {
            demo.awaitLine("Starting a Kafka broker");

            assertThat(demo.terminate()).isEqualTo(TERMINATED);
            assertThat(demo.lines("")).hasSize(1);
        }
    }

    /** As those do that {@code bench} starts: nothing else would end them if it is killed. */
    @Test
    void endsWithTheProcessThatStartedItForItself() throws Exception {
        Process parent = new ProcessBuilder("cat").start();
        List<String> ofParent = List.of("-Dquotewire.parent=" + parent.pid());
        try (MainProcess broker = start(ofParent, "broker", "--port", "0", "--data", data())) {
            broker.awaitLine("A broker listens on");

            parent.destroyForcibly();

            assertThat(broker.awaitExit()).isEqualTo(4);
        } finally {
            parent.destroyForcibly();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private MainProcess start(List<String> options, String... arguments) throws Exception {
        return MainProcess.start(options, Quotewire.class, folder.resolve("first.log"), Map.of(), arguments);
    }
}
