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

    @Test
    void cutsInTheMiddleWhatWouldLookTheSame() {
        Table table = new Table("GROUP", ">LAG")
                .row("connect-quotewire-postgres-quotes", 1)
                .row("connect-quotewire-postgres-counts", 2)
                .row("another-group-with-a-long-name", 3);

        assertThat(table.lines(24))
                .containsExactly(
                        "GROUP                LAG",
                        "connect-q…es-quotes    1",
                        "connect-q…es-counts    2",
                        "another-group-with…    3");
    }

    @Test
    void leavesOutTheLastColumnsRatherThanToCutANumber() {
        Table table = new Table("NAME", ">QUOTES", ">ARTICLES", "LAST").row("Ines Voss", 12_345, 4_021, "yesterday");

        assertThat(table.lines(40))
                .containsExactly("NAME       QUOTES  ARTICLES  LAST", "Ines Voss   12345      4021  yesterday");
        assertThat(table.lines(36))
                .containsExactly("NAME      QUOTES  ARTICLES  LAST", "Ines Vo…   12345      4021  yesterd…");
        assertThat(table.lines(35)).containsExactly("NAME       QUOTES  ARTICLES …", "Ines Voss   12345      4021");
        assertThat(table.lines(24)).containsExactly("NAME       QUOTES …", "Ines Voss   12345");
        assertThat(table.lines(3)).containsExactly("NA…", "In…");
    }
}
