package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordNetNamesTest {
    @Test
    void addsInstancesAndGroups(@TempDir Path folder) throws IOException {
        Path nouns = folder.resolve("data.noun");
        Files.writeString(nouns, """
                  1 a line of the licence
                00000001 15 n 02 Tarn 0 Tarn_Bay 0 001 @i 00000009 n 0000 | a bay
                00000002 15 n 01 Bay 0 001 @ 00000009 n 0000 | a kind of water
                00000003 14 n 02 Green_Party 0 greens 0 001 @ 00000009 n 0000 | a party
                00000004 05 n 01 Rex 0 001 @i 00000009 n 0000 | a dog
                00000005 18 n 01 Ada_Holt 0 001 @i 00000009 n 0000 | a poet
                """);
        NameLists names = new NameLists();
        WordNetNames.addTo(names, nouns);

        assertThat(names.phrases())
                .containsOnlyKeys("tarn", "tarn bay", "green party", "ada holt")
                .containsEntry("ada holt", Lexicon.PERSON)
                .containsEntry("tarn", Lexicon.KNOWN_PLACE | Lexicon.LOCATION);
    }
}
