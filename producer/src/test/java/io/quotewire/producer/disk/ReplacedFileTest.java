package io.quotewire.producer.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplacedFileTest {
    @TempDir
    Path folder;

    @Test
    void contentIsReplacedAsAWhole() throws IOException {
        Path file = folder.resolve("kept.json");
        write(file, "the first, which is longer");
        write(file, "second");

        assertThat(file).hasContent("second");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path file = folder.resolve("kept.json");
        write(file, "secret");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void failureLeavesNothingBehind() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("kept.json"));
        Files.writeString(occupied.resolve("inside"), "");

        assertThatThrownBy(() -> write(occupied, "lost")).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(occupied));
    }

    private static void write(Path file, String content) throws IOException {
        ReplacedFile.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
