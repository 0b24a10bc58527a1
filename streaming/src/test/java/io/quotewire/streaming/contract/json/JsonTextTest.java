package io.quotewire.streaming.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of JSON, compared with Jackson's output. */
class JsonTextTest {
    private final JsonText json = new JsonText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The quay",
                "exactly 8",
                "“Très long”, a 東京 of many words",
                "a \"mark\"",
                "back\\slash",
                "who?",
                "tab\tline\nreturn\rback\bfeed\f",
                "\u0001 and \u001F",
                "pair 😀 and lone \uD83D",
                "only a lone \uD83D surrogate",
                "eight..\"behind the eighth byte",
                "eight..?",
                "é\u0000 is a blank for a NUL"
            })
    void stringIsWrittenAsByJackson(String value) throws Exception {
        json.string(value);

        assertThat(text()).isEqualTo(new String(Json.write(value), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 10, 99, 100, 1_234_567_890_123_456_789L, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void numberIsWrittenInDecimal(long number) {
        json.mark('[');
        json.number(number);
        json.mark(']');

        assertThat(text()).isEqualTo("[" + number + "]");
    }

    @Test
    void growsAsNeeded() {
        for (int i = 0; i < 10_000; i++) {
            json.plain("\"a\":");
            json.number(i % 10);
        }

        assertThat(json.size()).isEqualTo(50_000);
        assertThat(text()).startsWith("\"a\":0\"a\":1").endsWith("\"a\":8\"a\":9");
    }

    @Test
    void nameFollowsACommaUnlessItIsTheFirstOfItsObject() {
        json.mark('{');
        json.name("a");
        json.quoted("x");
        json.name("b");
        json.mark('{');
        json.name("c");
        json.number(1);

        assertThat(text()).isEqualTo("{\"a\":\"x\",\"b\":{\"c\":1");
    }

    @Test
    void namesGrowTheTextAsNeeded() {
        json.mark('{');
        for (int i = 0; i < 10_000; i++) {
            json.name("ab");
            json.quoted("c");
        }

        assertThat(json.size()).isEqualTo(90_000);
    }

    @Test
    void bytesReturnedEarlierDoNotChange() {
        json.plain("{}");
        byte[] before = json.toBytes();

        json.plain("{}");

        assertThat(before).asString(StandardCharsets.US_ASCII).isEqualTo("{}");
    }

    private String text() {
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }
}
