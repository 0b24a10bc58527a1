package io.quotewire.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtractedPagesTest {
    private static final String PAGE = """
            <html><head><meta property="og:title" content="Winch repaired">
            <meta property="article:published_time" content="2026-03-03T10:00:00Z"></head>
            <body><nav>Menu</nav><article><h1>Winch repaired</h1>
            <p>“The winch turns again after eleven days,” said Ines Marchetti, who runs the yard.</p>
            <p>The crew had waited for a part from Lima, and nothing had moved at the quay.</p></article>
            <section class="comments"><h2>Comments</h2><p>“Rubbish,” said Reader 7.</p></section></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void textOfASavedPageIsItsArticle() throws IOException {
        CommandLineRun run = CommandLineRun.of("extract", "--format", "jsonl", page());

        assertThat(run.lines().get(0)).contains("\"text\":\"“The winch turns").doesNotContain("Menu", "Rubbish");
    }

    @Test
    void rowOfCsvEndsWithWhatThePageSaysOfItself() throws IOException {
        CommandLineRun run = CommandLineRun.of("extract", "--format", "csv", page());

        assertThat(run.lines().get(1)).endsWith(",\"Winch repaired\",,2026-03-03T10:00:00Z,");
    }

    @Test
    void saysWhichDocumentsOfAFolderAreLeftOut() throws IOException {
        page();
        for (String name : List.of("a.pdf", "b.PDF", "c.docx", "style.css")) {
            Files.writeString(folder.resolve(name), "");
        }

        CommandLineRun run = CommandLineRun.of("extract", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(folder + ": 1 .docx, 2 .pdf left out").hasLineCount(1);
    }

    private String page() throws IOException {
        return Files.writeString(folder.resolve("page.html"), PAGE).toString();
    }
}
