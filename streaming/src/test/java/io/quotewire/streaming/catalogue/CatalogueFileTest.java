package io.quotewire.streaming.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.model.EntityType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsAnEntityFromEachLine() throws IOException {
        Path file = Files.writeString(folder.resolve("entities.jsonl"), """
                {"id": "acme", "name": "Acme Holdings", "type": "ORGANIZATION", "aliases": ["Acme"], "context": \
                ["steel"]}

                {"id": "tarn", "name": "Tarn", "type": "LOCATION"}
                """);

        assertThat(CatalogueFile.read(file))
                .containsExactly(
                        new CatalogueEntry(
                                "acme", "Acme Holdings", EntityType.ORGANIZATION, List.of("Acme"), List.of("steel")),
                        new CatalogueEntry("tarn", "Tarn", EntityType.LOCATION, List.of(), List.of()));
    }

    @Test
    void reportsTheNumberOfAnInvalidLine() throws IOException {
        Path file = Files.writeString(folder.resolve("entities.jsonl"), "\n{\"id\": \"acme\"}\n");

        assertThatIOException()
                .isThrownBy(() -> CatalogueFile.read(file))
                .withMessage("line 2: an entity needs an id, a name and a type");
    }

    @Test
    void readsValidLinesAndReportsTheOthers() throws IOException {
        String lines = """
                \uFEFF{"id": "a", "name": "Acme", "type": "ORGANIZATION"}
                {"id": "b", "name": "Tarn", "type": "TOWN"}
                {"id": "a", "name": "Acme Foods", "type": "ORGANIZATION"}
                no entity
                """;

        CatalogueFile read = CatalogueFile.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.entries()).extracting(CatalogueEntry::name).containsExactly("Acme");
        assertThat(read.problems())
                .hasSize(3)
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .isEqualTo("line 2: type must be one of PERSON, ORGANIZATION, LOCATION, not \"TOWN\""),
                        problem -> assertThat(problem).isEqualTo("line 3: the id 'a' is that of line 1"),
                        problem -> assertThat(problem).startsWith("line 4: the value is not JSON"));
    }

    @Test
    void lineThatIsNotUtf8IsInvalid() throws Exception {
        byte[] latin1 = "\n\n{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(CatalogueFile.read(new ByteArrayInputStream(latin1)).problems())
                .containsExactly("line 3: not UTF-8");
    }
}
