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

/** Large pages are asked for where extraction is the work, as far as the system has them. */
class LargePagesTest {
    private static final Path SETTING = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final String OPTION = "-XX:+UseTransparentHugePages";

    @TempDir
    private Path release;

    @BeforeEach
    void layOut() throws IOException {
        for (String name : List.of("bin", "lib", "jdk/bin")) {
            Files.createDirectories(release.resolve(name));
        }
        Files.copy(Path.of("..", "bin", "quotewire"), release.resolve("bin/quotewire"));
        Scripts.executable(release.resolve("bin/quotewire"));
        Files.writeString(release.resolve("lib/quotewire-app-1.jar"), "");
        Files.writeString(release.resolve("lib/app.classpath"), "lib/one.jar");
        Scripts.write(release.resolve("jdk/bin"), "java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; }
                printf '%s\\n' "$@"
                """);
    }

    @Test
    void areAskedForWhereTheSystemHasThem() throws Exception {
        boolean has = Files.isReadable(SETTING) && !Files.readString(SETTING).contains("[never]");

        assertThat(given("process").contains(OPTION)).isEqualTo(has);
    }

    @Test
    void areNotAskedForWhereNothingOrLittleIsExtracted() throws Exception {
        Path small = Files.writeString(release.resolve("small.txt"), "It rained.");

        assertThat(given("count")).contains("count").doesNotContain(OPTION);
        assertThat(given("extract", small.toString())).contains("extract").doesNotContain(OPTION);
    }

    private List<String> given(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(release.resolve("bin/quotewire").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", release.resolve("jdk").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }
}
