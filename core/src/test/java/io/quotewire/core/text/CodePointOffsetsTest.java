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
            IntStream.rangeClosed(0, text.codePointCount(0, text.length()))
                    .forEach(i -> assertThat(offsets.offset(i)).isEqualTo(text.offsetByCodePoints(0, i)));
        }
    }

    @Test
    void offsetInsideASurrogatePairIsThatOfThePair() {
        assertThat(CodePointOffsets.of("a😀b").at(2)).isEqualTo(1);
    }

    @Test
    void offsetsAreMonotonic() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            String text = random.ints(30, 0, 3)
                    .mapToObj(i -> new String[] {"ab", "😀", "\ud83d"}[i])
                    .reduce("", String::concat);
            CodePointOffsets offsets = CodePointOffsets.of(text);

            IntStream.range(0, text.length())
                    .forEach(i -> assertThat(offsets.at(i + 1) - offsets.at(i)).isBetween(0, 1));
        }
    }

    @Test
    void equalsTheOffsetWithoutSurrogatePairs() {
        assertThat(CodePointOffsets.of("Łódź").at(4)).isEqualTo(4);
    }

    private static boolean isInsidePair(String text, int i) {
        return i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }
}
