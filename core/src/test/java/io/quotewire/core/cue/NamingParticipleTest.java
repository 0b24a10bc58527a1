package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingParticipleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three men, dubbed “The Rats”, left. | dubbed
            A ship called “Dawn” left. | called
            A ship called the “Dawn” left. | called
            A ship called 'Dawn' left. | called
            """)
    void standsBetweenANounAndAName(String text, String word) {
        assertThat(isAt(text, word, VerbForm.PAST)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A ship called Dawn left. | called
            A ship named at “Dawn” left. | named
            A ship praised “Dawn” there. | praised
            A sum the crews called “a joke” was paid. | called
            The company called “Dawn” a joke. | called
            It is what officials called “a fire” there. | called
            It is a sum which they long called “a joke” there. | called
            She called “Dawn” a joke. | called
            Hill called “Dawn” a joke. | called
            Called “Dawn”, it left. | Called
            """)
    void isNoVerbWithASubject(String text, String word) {
        assertThat(isAt(text, word, VerbForm.PAST)).isFalse();
    }

    @Test
    void isAPastForm() {
        assertThat(isAt("A ship called “Dawn” left.", "called", VerbForm.PRESENT))
                .isFalse();
    }

    private static boolean isAt(String text, String word, VerbForm form) {
        Tokens tokens = Tokenizer.tokenize(text);
        int head = 0;
        while (!tokens.is(head, word)) {
            head++;
        }
        return NamingParticiple.isAt(tokens, WordClasses.of(tokens), head, head + 1, form);
    }
}
