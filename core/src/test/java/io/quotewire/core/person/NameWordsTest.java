package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void leaveOutANicknameInQuoteMarks() {
        assertThat(words("Ann “Bo” Hale")).containsExactly("Ann", "Hale");
        assertThat(words("Ann \"Bo Peep\" Hale Jr.")).containsExactly("Ann", "Hale", "Jr.");
    }

    @Test
    void joinADoubleNameWhoseHyphenIsSpaced() {
        assertThat(words("Lee Soo - yeon")).containsExactly("Lee", "Soo-yeon");
    }

    @Test
    void keepWhatIsNoNickname() {
        assertThat(words("Ann Hale")).containsExactly("Ann", "Hale");
    }

    @Test
    void leaveOutANicknameInSingleMarksOrAtTheEnd() {
        assertThat(words("Ann 'Bo' Hale")).containsExactly("Ann", "Hale");
        assertThat(words("Ann ‘Bo’ Hale")).containsExactly("Ann", "Hale");
        assertThat(words("Ann \"Bo\"")).containsExactly("Ann");
    }

    @Test
    void leaveOutAMarkWithoutItsOther() {
        assertThat(words("Ann “Hale")).containsExactly("Ann", "Hale");
        assertThat(words("” Hale")).containsExactly("Hale");
        assertThat(words("Ann “")).containsExactly("Ann");
        assertThat(words("“Ann”")).containsExactly("Ann");
    }

    @Test
    void leaveOutWhomItsBearerBelongsTo() {
        assertThat(words("Rogers' Ann Hale")).containsExactly("Ann", "Hale");
        assertThat(words("Rogers’ Hale")).containsExactly("Hale");
    }

    @Test
    void joinWhatAnApostropheParts() {
        assertThat(words("Rory O' Neill")).containsExactly("Rory", "O'Neill");
    }

    @Test
    void leaveOutThePlaceBehindAFullName() {
        assertThat(words("Ann Hale of Calder")).containsExactly("Ann", "Hale");
        assertThat(words("Ann of Calder")).containsExactly("Ann", "of", "Calder");
    }

    private static List<String> words(String name) {
        Tokens tokens = Tokenizer.tokenize(name);
        return NameWords.of(tokens, 0, tokens.size());
    }
}
