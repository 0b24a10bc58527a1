package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void everyKindOfLineEndBecomesOne() {
        assertThat(PlainText.tidy("one\r\ntwo\rthree\u2028four\u2029five\u0085six"))
                .isEqualTo("one\ntwo\nthree\nfour\nfive\nsix");
    }

    @Test
    void paragraphsAndTabsAreKept() {
        assertThat(PlainText.tidy("one\r\n\r\ntwo\tthree")).isEqualTo("one\n\ntwo\tthree");
    }

    @Test
    void controlCharactersAndMarksAreDropped() {
        assertThat(PlainText.tidy("\uFEFFo\u0000n\u007Fe\u009F")).isEqualTo("one");
    }

    @Test
    void cleanTextIsOnlyStripped() {
        assertThat(PlainText.tidy(" Ana Ruíz said: “Sí”. \n")).isEqualTo("Ana Ruíz said: “Sí”.");
    }

    @Test
    void lineHasSingleSpaces() {
        assertThat(PlainText.line(" one \n\t two\u00A0\u00A0three ")).isEqualTo("one two three");
        assertThat(PlainText.line("\uFEFFone\u0000 two")).isEqualTo("one two");
    }

    @Test
    void lineOfSingleSpacesIsUnchanged() {
        assertThat(PlainText.line("one two")).isEqualTo("one two");
        assertThat(PlainText.line("")).isEmpty();
    }

    @Test
    void halfOfAPairIsReplaced() {
        assertThat(PlainText.tidy("one \uD83D\ntwo\uDE00 \uD83D\uDE00"))
                .isEqualTo("one \uFFFD\ntwo\uFFFD \uD83D\uDE00");
        assertThat(PlainText.line("one\n\uD83D")).isEqualTo("one \uFFFD");
        assertThat(PlainText.line("\uD83D\uDE00 one")).isEqualTo("\uD83D\uDE00 one");
    }
}
