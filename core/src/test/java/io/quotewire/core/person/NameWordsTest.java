package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void omitANicknameInQuoteMarks() {
        assertThat(words("Ann “Bo” Hale")).containsExactly("Ann", "Hale");
        assertThat(words("Ann \"Bo Peep\" Hale Jr.")).containsExactly("Ann", "Hale", "Jr.");
    }

    @Test
    void joinADoubleNameWhoseHyphenIsSpaced() {
        assertThat(words("Lee Soo - yeon")).containsExactly("Lee", "Soo-yeon");
    }

    @Test
    void keepOtherWords() {
        assertThat(words("Ann Hale")).containsExactly("Ann", "Hale");
    }

    @Test
    void omitANicknameInSingleMarksOrAtTheEnd() {
        assertThat(words("Ann 'Bo' Hale")).containsExactly("Ann", "Hale");
        assertThat(words("Ann ‘Bo’ Hale")).containsExactly("Ann", "Hale");
        assertThat(words("Ann \"Bo\"")).containsExactly("Ann");
    }

    @Test
    void omitAnUnpairedMark() {
        assertThat(words("Ann “Hale")).containsExactly("Ann", "Hale");
        assertThat(words("” Hale")).containsExactly("Hale");
        assertThat(words("Ann “")).containsExactly("Ann");
        assertThat(words("“Ann”")).containsExactly("Ann");
    }

    @Test
    void omitAPossessor() {
        assertThat(words("Rogers' Ann Hale")).containsExactly("Ann", "Hale");
        assertThat(words("Rogers’ Hale")).containsExactly("Hale");
    }

    @Test
    void joinWordsSplitAtAnApostrophe() {
        assertThat(words("Rory O' Neill")).containsExactly("Rory", "O'Neill");
    }

    @Test
    void omitAPlaceAfterAFullName() {
        assertThat(words("Ann Hale of Calder")).containsExactly("Ann", "Hale");
        assertThat(words("Ann of Calder")).containsExactly("Ann", "of", "Calder");
    }

    private static List<String> words(String name) {
        Tokens tokens = Tokenizer.tokenize(name);
        return NameWords.of(tokens, 0, tokens.size());
    }
}
