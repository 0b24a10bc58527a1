package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import org.junit.jupiter.api.Test;

/** Word lists in the packages of their classes. */
class WordListTest {

    @Test
    void skipsCommentsAndEmptyLines() {
        assertThat(WordList.read(Tokenizer.class, "abbreviations.txt"))
                .contains("Mr")
                .noneMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    @Test
    void readsTheWordsOfEachLineOrOfAll() {
        assertThat(WordList.rows(AnaphoricPersons.class, "going-on-persons.txt"))
                .anyMatch(row -> row.get(0).equals("alone") && row.contains("striker"));
        assertThat(WordList.words(AnaphoricPersons.class, "going-on-persons.txt"))
                .contains("alone", "striker");
    }

    @Test
    void readsTheWordsOfAKindWithoutItsName() {
        assertThat(WordList.ofKind(AnaphoricPersons.class, "going-on-persons.txt", "alone"::equals))
                .contains("striker")
                .doesNotContain("alone", "described");
        assertThat(WordList.ofKind(AnaphoricPersons.class, "going-on-persons.txt", "none"::equals))
                .isEmpty();
    }

    @Test
    void namesAMissingList() {
        assertThatThrownBy(() -> WordList.read(Tokenizer.class, "none.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.txt");
    }
}
