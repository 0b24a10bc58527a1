package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class NameListsTest {
    private final NameLists names = new NameLists();

    @Test
    void addUpWhatANameIsOfEveryList() {
        names.add("Tarn", Lexicon.LOCATION);
        names.add(" TARN ", Lexicon.KNOWN_NAME);

        assertThat(names.phrases()).containsOnlyKeys("tarn").containsValue(Lexicon.LOCATION | Lexicon.KNOWN_NAME);
    }

    @Test
    void areInTheOrderOfTheAlphabet() {
        names.add("Tarn", Lexicon.LOCATION);
        names.add("Calder", Lexicon.LOCATION);

        assertThat(names.phrases().keySet()).containsExactly("calder", "tarn");
    }
}
