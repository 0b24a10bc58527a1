package io.quotewire.tools.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatinNamesTest {
    @Test
    void beginWithACapitalAndHaveLatinLettersAlone() {
        assertThat(LatinNames.isOne("Łódź-Fabryczna 2")).isTrue();
        assertThat(LatinNames.isOne("tarn")).isFalse();
        assertThat(LatinNames.isOne("Тарн")).isFalse();
        assertThat(LatinNames.isOne("")).isFalse();
    }

    @Test
    void goWithoutTheirAccents() {
        assertThat(LatinNames.withoutAccents("São Tomé")).isEqualTo("Sao Tome");
    }
}
