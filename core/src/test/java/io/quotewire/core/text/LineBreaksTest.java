package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    @Test
    void areAtTheirCharacters() {
        for (String text : List.of(
                "",
                "one line",
                "\n",
                "two\nlines",
                "\n\nthree\n\n",
                "a “curly” line\nand another",
                "return\r\nfeed",
                "page\ffeed\nline",
                "next\u0085line\nfeed",
                "Unicode’s\u2028own\u2029and\n",
                "all\rof\fthem\u0085in\u2028one\u2029text\n")) {
            LineBreaks breaks = new LineBreaks(text);
            for (int offset = 0; offset <= text.length(); offset++) {
                assertThat(breaks.from(offset)).as("%s from %d", text, offset).isEqualTo(oneByOne(text, offset));
            }
        }
    }

    private static int oneByOne(String text, int offset) {
        int i = offset;
        while (i < text.length() && !LineBreaks.isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
