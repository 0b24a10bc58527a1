package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/quotewire} runs the Java at JAVA_HOME, or none. */
final class JavaHomeTest {
    @TempDir
    private Path folder;

    @Test
    void homeWithoutJavaIsRefusedRatherThanIgnored() throws Exception {
        OutlinedRelease release = OutlinedRelease.in(folder, "echo started\n");
        Files.delete(release.folder().resolve("jdk/bin/java"));

        Process process = release.start("--version");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(4);
        assertThat(said).contains("no Java at JAVA_HOME, ").doesNotContain("started");
    }
}
