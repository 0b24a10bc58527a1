package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniversitiesTest {
    @Test
    void addsNamesOfSeveralWordsWithoutTheirRemarks(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("ex/ac"));
        Files.writeString(folder.resolve("ex/ac/tarn.txt"), "Tarn University (TU)\nTarn\nuniversity of tarn\n");
        Files.write(folder.resolve("ex/broken.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        NameLists names = new NameLists();
        Universities.addTo(names, folder);

        assertThat(names.phrases()).containsOnlyKeys("tarn university");
    }
}
