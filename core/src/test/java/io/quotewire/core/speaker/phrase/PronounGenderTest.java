package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PronounGenderTest {
    @Test
    void pronounsHaveAGender() {
        assertThat(Stream.of("he", "his", "him", "he'd", "he'll")).allMatch(word -> of(word) == Gender.MALE);
        assertThat(Stream.of("she", "her", "she'd", "she'll")).allMatch(word -> of(word) == Gender.FEMALE);
    }

    @Test
    void areReadFromTokensInEitherCase() {
        Tokens tokens = Tokenizer.tokenize("He said Sam saw Her here: his hat, him, she'd");

        for (int i = 0; i < tokens.size(); i++) {
            assertThat(PronounGender.at(tokens, i)).isEqualTo(of(tokens.lower(i)));
        }
        assertThat(PronounGender.at(tokens, 0)).isEqualTo(Gender.MALE);
        assertThat(PronounGender.at(tokens, 4)).isEqualTo(Gender.FEMALE);
    }

    @Test
    void excludesThingsAndPlurals() {
        assertThat(Stream.of("it", "they", "m", "f", "hers")).allMatch(word -> of(word) == Gender.UNKNOWN);
    }

    private static Gender of(String word) {
        return PronounGender.at(Tokenizer.tokenize(word), 0);
    }
}
