package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time between "has" and its participle, or behind a "had" that is no auxiliary. */
class TimeInGroupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The party had on Wednesday alleged it | on
            The party had last week alleged it | last
            The party has in the past alleged it | in
            A clerk who had on Monday alleged it | on
            It is late and the party had on Monday alleged it | on
            The tests Hill had on Monday alleged it | Monday
            The man she had on Monday alleged it | Monday
            The tests the crew had last week alleged it | week
            The party met on Monday alleged it | Monday
            The party had Monday alleged it | Monday
            """)
    void beginsAtItsFirstToken(String sentence, String first) {
        Tokens tokens = Tokenizer.tokenize(sentence);
        int last = at(tokens, "alleged") - 1;

        assertThat(tokens.word(TimeInGroup.first(tokens, WordClasses.of(tokens), last, token -> false)))
                .isEqualTo(first);
    }

    private static int at(Tokens tokens, String word) {
        int i = 0;
        while (!tokens.is(i, word)) {
            i++;
        }
        return i;
    }
}
