package io.quotewire.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Excerpts of a text, compared with excerpts of its code points. */
class SurroundingsTest {
    private static final String[] PARTS = {"a", "“", " ", "😀", "\ud83d", "\ude00", "ten letters"};

    @Test
    void areThirtyTwoCodePointsOnEachSide() {
        Random random = new Random(20_261);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder parts = new StringBuilder();
            for (int count = random.nextInt(60); count >= 0; count--) {
                parts.append(PARTS[random.nextInt(round % 2 == 0 ? 3 : PARTS.length)]);
            }
            int[] all = parts.codePoints().toArray();
            int start = random.nextInt(all.length + 1);
            int end = start + random.nextInt(all.length - start + 1);
            Surroundings around = new Surroundings(parts.toString());

            int from = Math.max(0, start - 32);
            assertThat(around.before(start)).isEqualTo(new String(all, from, start - from));
            assertThat(around.behind(end)).isEqualTo(new String(all, end, Math.min(all.length, end + 32) - end));
        }
    }
}
