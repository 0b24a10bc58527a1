package io.quotewire.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.command.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoCommandTest {
    @TempDir
    private Path folder;

    @Test
    void showsQuotesThenCountsAndExits() throws Exception {
        Path article = Files.writeString(folder.resolve("ferry.txt"), """
                Ferry to sail on Sunday

                “The ferry will sail on Sunday,” said Ines Marchetti, the harbour master.

                “Nobody asked us,” Marchetti added.
                """);

        CommandLineRun run = CommandLineRun.of("demo", article.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Ferry to sail on Sunday",
                        "Ines Marchetti",
                        "“The ferry will sail on Sunday,”",
                        "Most quoted",
                        "Ines Marchetti",
                        "Most mentioned",
                        "Who spoke of whom",
                        "1 article (1 new)",
                        "First quotes after");
    }

    @Test
    void explainsThatAnEmptyFileHasNoText() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        CommandLineRun run = CommandLineRun.of("demo", empty.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("empty.txt: there is no text");
        assertThat(run.out()).contains("0 articles, 0 quotes").doesNotContain("First quotes");
    }
}
