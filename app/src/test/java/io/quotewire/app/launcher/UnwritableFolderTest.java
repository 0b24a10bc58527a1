package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder in which it would have to build but may not. */
class UnwritableFolderTest {
    @TempDir
    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("..", "bin", "quotewire"), home.resolve("bin/quotewire"));
        Scripts.executable(home.resolve("bin/quotewire"));
    }

    @Test
    void reportsThatTheFolderCannotBeCreated() throws Exception {
        Files.createFile(home.resolve("app"));

        assertThat(said()).contains("nothing can be written to", "app/target/run", "take a release");
    }

    @Test
    void doesNotWaitForALockThatCannotBeTaken() throws Exception {
        Files.createDirectories(home.resolve("app/target"));
        Path link = Files.createSymbolicLink(home.resolve("app/target/run"), Path.of("/proc/self"));

        String said = said();

        Files.delete(link);
        assertThat(said).contains("nothing can be written to").doesNotContain("waiting");
    }

    /** In one line, with a distinct exit status. */
    private String said() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(home.resolve("bin/quotewire").toString(), "--version").start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(4);
        assertThat(said).hasLineCount(1);
        return said;
    }
}
