package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesTest {
    @Test
    void addsTownsAndDivisions(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("cities.json"), "[{\"name\":\"Tárn\"},{\"name\":\"東\"}]");
        Files.writeString(folder.resolve("admin1.json"), "[{\"name\":\"Calder District\"}]");
        Files.writeString(folder.resolve("admin2.json"), "[]");
        NameLists names = new NameLists();
        GeoNames.addTo(names, folder);

        assertThat(names.phrases().keySet()).containsExactly("calder", "calder district", "tarn", "tárn");
        assertThat(names.phrases().values()).containsOnly(Lexicon.SETTLEMENT | Lexicon.LOCATION);
    }
}
