package io.quotewire.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandExceptionTest {
    @TempDir
    Path folder;

    @Test
    void unwritableFileIsExplained() {
        Path nowhere = folder.resolve("none/quotes.jsonl");

        assertThat(unwritable(nowhere))
                .isEqualTo("cannot write " + nowhere + ": is its folder there, and may you write to it?");
        assertThat(unwritable(folder)).isEqualTo("cannot write " + folder + ": Is a directory");
        assertThat(CommandException.unwritable(folder, new IOException("No space left on device")))
                .hasMessage("cannot write " + folder + ": No space left on device");
    }

    private static String unwritable(Path file) {
        IOException why = catchThrowableOfType(
                IOException.class, () -> Files.newOutputStream(file).close());
        return String.valueOf(CommandException.unwritable(file, why).getMessage());
    }
}
