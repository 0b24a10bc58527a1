package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {

    @Test
    void countsAsStringDoes() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(random.nextInt(40), 0, 4)
                    .mapToObj(i -> new String[] {"a", "😀", "\ud83d", "\ude00"}[i])
                    .reduce("", String::concat);
            CodePointOffsets offsets = CodePointOffsets.of(text);

            IntStream.rangeClosed(0, text.length())
                    .filter(i -> !isInsidePair(text, i))
                    .forEach(i -> assertThat(offsets.at(i)).isEqualTo(text.codePointCount(0, i)));
        }
    }

    @Test
    void takesAnOffsetInsideAPairForTheOneBeforeIt() {
        assertThat(CodePointOffsets.of("a😀b").at(2)).isEqualTo(1);
    }

    private static boolean isInsidePair(String text, int i) {
        return i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }
}
