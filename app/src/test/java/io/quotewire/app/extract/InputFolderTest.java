package io.quotewire.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFolderTest {
    @TempDir
    Path folder;

    @Test
    void listsFilesOfKnownKindsInTheOrderOfTheirNames() throws IOException {
        write("b.txt", "It rained.");
        write("a/z.html.gz", "");
        write("a.jsonl", "{\"id\": \"1\", \"body\": \"It rained.\"}");
        write("picture.png", "");

        InputFolder read = InputFolder.of(folder);

        assertThat(read.files())
                .containsExactly(folder.resolve("a.jsonl"), folder.resolve("a/z.html.gz"), folder.resolve("b.txt"));
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void leavesOutCataloguesAndAnnotations() throws IOException {
        write("entities.jsonl", "{\"id\": \"staff:17\", \"type\": \"PERSON\", \"name\": \"Mary Larkin\"}");
        write("gold.jsonl", "{\"id\": \"1\", \"text\": \"It rained.\", \"quotes\": []}");

        assertThat(InputFolder.of(folder).files()).isEmpty();
    }

    @Test
    void countsDocumentsByExtension() throws IOException {
        write("b.PDF", "");
        write("a.pdf", "");
        write("a/letter.docx", "");
        write("picture.png", "");

        assertThat(InputFolder.of(folder).leftOut()).isEqualTo("1 .docx, 2 .pdf");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
