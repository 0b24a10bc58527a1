package io.quotewire.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteLayoutTest {
    private static final Style PLAIN = new Style(false);

    @Test
    void nameWordsAndNoteAreColumns() {
        assertThat(new QuoteLayout(60, 13, PLAIN)
                        .lines("Ana Ruiz", "that the winch is old and will not turn", "indirect 0.83"))
                .containsExactly(
                        "  Ana Ruiz         that the winch is old and   indirect 0.83",
                        "                   will not turn");
    }

    @Test
    void wordsAreBelowTheNameInANarrowTerminal() {
        assertThat(new QuoteLayout(40, 13, PLAIN)
                        .lines("Ana Ruiz", "that the winch is old and will not turn", "indirect 0.83"))
                .containsExactly("  Ana Ruiz  indirect 0.83", "    that the winch is old and will not", "    turn");
        assertThat(new QuoteLayout(8, 13, PLAIN).lines("Ana Ruiz", "that it is", "direct 0.9"))
                .containsExactly("  Ana Ruiz", "  direct 0.9", "    that it is");
    }

    @Test
    void noLineIsLongerThanANarrowTerminal() {
        String name = "the permanent secretary of the ministry of harbours";

        assertThat(new QuoteLayout(40, 26, PLAIN).lines(name, "that it is", "2026-03-05 Rotterdam Dagbl"))
                .containsExactly(
                        "  the permanent secretary of the",
                        "  ministry of harbours",
                        "  2026-03-05 Rotterdam Dagbl",
                        "    that it is");
        assertThat(new QuoteLayout(40, 26, new Style(true)).lines("Ana Ruiz", "yes", "2026-03-05 Port Echo"))
                .hasSize(2);
    }
}
