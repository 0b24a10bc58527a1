package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;

final class CapitalsTest {
    private final Capitals capitals = new Capitals(Tokenizer.tokenize("near Bloomly Élan, iPads rust"));

    @Test
    void areTokensThatBeginWithOne() {
        assertThat(capitals.is(1)).isTrue();
        assertThat(capitals.is(2)).isTrue();
        assertThat(capitals.is(3)).isFalse();
        assertThat(capitals.is(4)).isFalse();
    }

    @Test
    void areNoneBeyondTheText() {
        assertThat(capitals.is(-1)).isFalse();
        assertThat(capitals.is(6)).isFalse();
    }

    @Test
    void areFoundInTheirOrder() {
        assertThat(capitals.next(0)).isEqualTo(1);
        assertThat(capitals.next(2)).isEqualTo(2);
        assertThat(capitals.next(3)).isEqualTo(6);
        assertThat(capitals.next(6)).isEqualTo(6);
    }
}
