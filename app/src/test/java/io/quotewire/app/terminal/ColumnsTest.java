package io.quotewire.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnsTest {
    @Test
    void widthCountsWideCharactersTwiceAndCombiningOnesNot() {
        assertThat(Columns.width("東京")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void wrapsAtSpacesAndInsideLongWords() {
        assertThat(Columns.wrap("a quick walk", 7)).containsExactly("a quick", "walk");
        assertThat(Columns.wrap("an unbreakable word", 6)).containsExactly("an", "unbrea", "kable", "word");
    }

    @Test
    void shortensWithAnEllipsis() {
        assertThat(Columns.cut("harbour master", 8)).isEqualTo("harbour…");
    }

    @Test
    void shortensInTheMiddle() {
        assertThat(Columns.cutInside("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Columns.cutInside("abcdefg", 6)).isEqualTo("abc…fg");
        assertThat(Columns.cutInside("日本語の名前", 7)).isEqualTo("日…名前");
    }

    @Test
    void removesControlCharacters() {
        assertThat(Columns.plain("a\u001b[31m\u202eb\nc")).isEqualTo("a [31m b c");
    }

    @Test
    void limitsCombiningMarksPerLetter() {
        assertThat(Columns.plain("e\u0301\u0323 " + "a\u0301" + "\u0301".repeat(500) + "b"))
                .isEqualTo("e\u0301\u0323 a" + "\u0301".repeat(8) + "b");
    }
}
