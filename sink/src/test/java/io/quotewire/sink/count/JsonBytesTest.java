package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Strings and numbers are written as by a string builder. */
class JsonBytesTest {
    private final JsonBytes bytes = new JsonBytes();

    @Test
    void writesNumbersInDecimal() {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            assertNumber(random.nextLong() >> random.nextInt(64));
        }
        for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
            assertNumber(power);
            assertNumber(power - 1);
        }
        assertNumber(Long.MAX_VALUE);
        assertNumber(Long.MIN_VALUE);
    }

    @Test
    void growsAsNeeded() {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            bytes.append(JsonBytes.piece("\"a\":")).append(i).append(',');
            expected.append("\"a\":").append(i).append(',');
        }
        assertThat(text()).isEqualTo(expected.toString());
        assertThat(bytes.clear().append('x').toBytes()).containsExactly('x');
    }

    private void assertNumber(long number) {
        bytes.clear().append(number);
        assertThat(text()).isEqualTo(Long.toString(number));
    }

    private String text() {
        return new String(bytes.toBytes(), StandardCharsets.US_ASCII);
    }
}
