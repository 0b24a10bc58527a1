package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Word lists beside their classes. */
class WordListTest {

    @Test
    void leavesOutCommentsAndEmptyLines() {
        assertThat(WordList.read(Tokenizer.class, "abbreviations.txt"))
                .contains("Mr")
                .noneMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    @Test
    void saysWhichListIsMissing() {
        assertThatThrownBy(() -> WordList.read(Tokenizer.class, "none.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.txt");
    }
}
