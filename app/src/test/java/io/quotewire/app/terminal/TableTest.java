package io.quotewire.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TableTest {
    @Test
    void alignsNumbersRight() {
        assertThat(new Table("NAME", ">N").row("Ines", 7).row("Bo", 12).lines(80))
                .containsExactly("NAME   N", "Ines   7", "Bo    12");
    }

    @Test
    void shortensTheWidestColumn() {
        assertThat(new Table("NAME", ">N").row("A name that is far too long", 7).lines(16))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(16));
    }
}
