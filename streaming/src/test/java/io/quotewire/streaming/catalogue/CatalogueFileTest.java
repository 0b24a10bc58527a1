package io.quotewire.streaming.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.quotewire.core.EntityType;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import java.io.IOException;
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
                {"id": "acme", "name": "Acme Holdings", "type": "ORGANIZATION", "aliases": ["Acme"], "context": ["steel"]}

                {"id": "tarn", "name": "Tarn", "type": "LOCATION"}
                """);

        assertThat(CatalogueFile.read(file))
                .containsExactly(
                        new CatalogueEntry(
                                "acme", "Acme Holdings", EntityType.ORGANIZATION, List.of("Acme"), List.of("steel")),
                        new CatalogueEntry("tarn", "Tarn", EntityType.LOCATION, List.of(), List.of()));
    }

    @Test
    void namesTheLineThatIsNoEntity() throws IOException {
        Path file = Files.writeString(folder.resolve("entities.jsonl"), "\n{\"id\": \"acme\"}\n");

        assertThatIOException()
                .isThrownBy(() -> CatalogueFile.read(file))
                .withMessage("line 2: an entity needs an id, a name and a type");
    }
}
