package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large pages are requested for extraction-heavy commands, as far as the system has them. */
class LargePagesTest {
    private static final Path SETTING = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final String OPTION = "-XX:+UseTransparentHugePages";

    @TempDir
    private Path folder;

    private OutlinedRelease release;

    @BeforeEach
    void layOut() throws IOException {
        release = OutlinedRelease.in(folder, "printf '%s\\n' \"$@\"\n");
    }

    @Test
    void areRequestedIfTheSystemHasThem() throws Exception {
        boolean has = Files.isReadable(SETTING) && !Files.readString(SETTING).contains("[never]");

        assertThat(release.run("process").contains(OPTION)).isEqualTo(has);
        assertThat(release.run("bench").contains(OPTION)).isEqualTo(has);
    }

    @Test
    void areNotRequestedIfLittleIsExtracted() throws Exception {
        Path small = Files.writeString(folder.resolve("small.txt"), "It rained.");

        assertThat(release.run("count")).contains("count").doesNotContain(OPTION);
        assertThat(release.run("extract", small.toString())).contains("extract").doesNotContain(OPTION);
    }

    /** The second can be opened by a user who may read everything, and fails while being read. */
    @Test
    void unreadableFilesAreLeftToTheCommand() throws Exception {
        Path shut = Files.writeString(folder.resolve("shut.txt"), "It rained.");
        Files.setPosixFilePermissions(shut, Set.of());

        assertThat(release.run("extract", shut.toString(), "/proc/self/mem"))
                .endsWith("extract", shut.toString(), "/proc/self/mem")
                .first()
                .asString()
                .startsWith("-");
    }
}
