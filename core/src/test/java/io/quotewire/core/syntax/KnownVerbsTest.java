package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownVerbsTest {
    @ParameterizedTest
    @CsvSource({"sail, true", "agree, true", "mayor, false", "xyzzy, false"})
    void areVerbsMoreOftenThanNot(String base, boolean verb) {
        assertThat(KnownVerbs.isMostlyVerb(base)).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource({
        "sail, BASE",
        "sails, PRESENT",
        "Sailed, PAST",
        "tore, PAST",
        "agreed, PAST",
        "xyzzied, PAST",
        "has, AUXILIARY",
        "speed, OTHER",
        "hatred, OTHER",
        "been, OTHER",
        "mayor, OTHER",
        "sailing, OTHER"
    })
    void areKnownByTheirForms(String word, KnownVerbs.Form form) {
        assertThat(KnownVerbs.form(Tokenizer.tokenize(word), 0)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"cut, true", "put, true", "sail, false", "Cut, false"})
    void mayHaveAPastLikeTheirBaseForm(String word, boolean unchanged) {
        assertThat(KnownVerbs.isUnchangedPast(word)).isEqualTo(unchanged);
    }
}
