package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleLineTest {

    @Test
    void firstLineIsTheTitle() {
        assertThat(TitleLine.of("Winch repaired \nThe winch is repaired.")).isEqualTo("Winch repaired");
        assertThat(TitleLine.of("Winch repaired\n\nthe winch is repaired.")).isEqualTo("Winch repaired");
    }

    @Test
    void singleLineIsNoTitle() {
        assertThat(TitleLine.of("The winch is repaired.")).isEmpty();
        assertThat(TitleLine.of("")).isEmpty();
    }

    @Test
    void lineWhoseSentenceGoesOnInTheNextIsNoTitle() {
        assertThat(TitleLine.of("“The winch is repaired,” said Ana Ruiz, who leads\nthe crew."))
                .isEmpty();
    }

    @Test
    void nextLineMayBeIndented() {
        assertThat(TitleLine.of("“It is old,” said Ana Ruiz, who leads\n  the crew."))
                .isEmpty();
        assertThat(TitleLine.of("“It is old,” said Ana Ruiz, who leads\n\tthe crew."))
                .isEmpty();
        assertThat(TitleLine.of("“It is old,” said Ana Ruiz, who leads\n\u00a0the crew."))
                .isEmpty();
        assertThat(TitleLine.of("Winch repaired\n  \nthe winch is repaired.")).isEqualTo("Winch repaired");
        assertThat(TitleLine.of("Winch repaired\n  The winch is repaired.")).isEqualTo("Winch repaired");
        assertThat(TitleLine.of("Winch repaired\n  ")).isEqualTo("Winch repaired");
    }
}
