package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonNounsBuildTest {
    @Test
    void writesPlainWordsWhoseFirstSenseIsAPerson(@TempDir Path wordNet) throws IOException {
        Files.writeString(wordNet.resolve("data.noun"), """
                  1 a line of the licence
                00000001 18 n 02 cook 0 head_cook 0 001 @ 00000009 n 0000 | somebody who cooks
                00000002 20 n 01 plant 0 001 @ 00000009 n 0000 | a living thing
                00000003 18 n 01 plant 0 001 @ 00000009 n 0000 | an actor in the audience
                00000004 18 n 01 Holt 0 001 @i 00000009 n 0000 | a poet
                00000005 18 n 01 passer-by 0 001 @ 00000009 n 0000 | a walker
                """);
        Files.writeString(wordNet.resolve("index.noun"), """
                  1 a line of the licence
                cook n 1 1 @ 1 0 00000001
                head_cook n 1 1 @ 1 0 00000001
                holt n 1 1 @i 1 0 00000004
                passer-by n 1 2 @ ~ 1 0 00000005
                plant n 2 1 @ 2 0 00000002 00000003
                """);
        Path out = wordNet.resolve("out");

        PersonNounsBuild.main(new String[] {wordNet.toString(), out.toString()});

        assertThat(Files.readAllLines(out).stream().filter(line -> !line.startsWith("#")))
                .containsExactly("cook", "passer-by");
    }
}
