package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/quotewire-service} of an outlined release, whose Java only prints how it was called. */
final class ServiceLauncherTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("a release")).toRealPath();
        for (String name : List.of("bin", "lib", "jdk/bin")) {
            Files.createDirectories(home.resolve(name));
        }
        Files.copy(Path.of("..", "dist", "src", "bin", "quotewire-service"), home.resolve("bin/quotewire-service"));
        Scripts.executable(home.resolve("bin/quotewire-service"));
        Files.writeString(home.resolve("lib/quotewire-processor-1.jar"), "");
        Files.writeString(home.resolve("lib/processor.classpath"), "lib/one.jar:lib/two.jar");
        Scripts.write(home.resolve("jdk/bin"), "java", "for argument; do printf '[%s]\\n' \"$argument\"; done\n");
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"17.0.2\"\n");
    }

    @Test
    void javaHomeWithoutJavaIsRefusedRatherThanIgnored() throws Exception {
        Files.delete(home.resolve("jdk/bin/java"));

        assertThat(run(4, "processor"))
                .singleElement()
                .asString()
                .startsWith("quotewire-service: no Java at JAVA_HOME, " + home.resolve("jdk") + ": ");
    }

    @Test
    void olderJavaIsRefused() throws Exception {
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"1.8.0_402\"\n");

        assertThat(run(4, "processor"))
                .singleElement()
                .asString()
                .startsWith("quotewire-service: Java 8 at " + home.resolve("jdk/bin/java") + ": install 17 or newer");
    }

    @Test
    void javaThatDoesNotSayWhatItIsIsAsked() throws Exception {
        Files.delete(home.resolve("jdk/release"));
        Scripts.write(home.resolve("jdk/bin"), "java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");

        assertThat(run(4, "processor")).singleElement().asString().contains("Java 11 at ");
    }

    @Test
    void serviceThatIsUnknownOrNotInstalledIsRefused() throws Exception {
        assertThat(run(2, "count")).singleElement().asString().contains("producer, processor, sink, api or monitor");
        assertThat(run(4, "sink")).singleElement().asString().contains(home + " has no sink");
    }

    @Test
    void serviceIsRunWithItsJarsAndArguments() throws Exception {
        Path left = Files.createDirectories(folder.resolve("state/tmp-processor/left"));

        List<String> called = run(0, "processor", "two words", "");

        String lib = home.resolve("lib").toString();
        assertThat(called)
                .contains(
                        "[-Dquotewire.home=" + home + "]",
                        "[-Djava.io.tmpdir=" + folder.resolve("state/tmp-processor") + "]",
                        "[@" + home.resolve("bin/compiler.options") + "]")
                .endsWith(
                        "[-cp]",
                        "[" + lib + "/quotewire-processor-1.jar:" + lib + "/one.jar:" + lib + "/two.jar]",
                        "[io.quotewire.processor.ProcessorMain]",
                        "[two words]",
                        "[]");
        assertThat(left).doesNotExist();
    }

    private List<String> run(int status, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/quotewire-service").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().put("QUOTEWIRE_STATE_DIR", folder.resolve("state").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(status);
        return said.lines().toList();
    }
}
