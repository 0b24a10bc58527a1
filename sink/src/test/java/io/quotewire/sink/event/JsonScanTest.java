package io.quotewire.sink.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a scan accepts as JSON is JSON to Jackson too, with the same meaning. */
class JsonScanTest {
    private static final List<String> PLAIN = List.of(
            "0",
            "-0",
            "17",
            "-999999999999999999",
            "\"\"",
            "\"Zoë \u2028 😀 \u007F /\"",
            "true",
            "false",
            "null",
            "[]",
            "{}",
            " [ 1 , \"a\" , [ { } ] ] ",
            "{\"a\":1,\"\":[true,false,null],\"é\":{\"a\":{\"b\":[-1,2]}}}",
            "\t{\r\n\"a\" : 1 }\n");

    private static final List<String> UNUSUAL = List.of(
            "",
            "-",
            "+1",
            "01",
            "- 1",
            "1.5",
            "1e3",
            "1E3",
            "1234567890123456789",
            "NaN",
            "tru",
            "truee",
            "'a'",
            "\"a",
            "\"a\\n\"",
            "\"a\nb\"",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1}",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1,}",
            "{\"a\":1 \"b\":2}",
            "[1]]",
            "1 2",
            "[".repeat(17) + "]".repeat(17));

    @Test
    void plainJsonIsRead() {
        for (String text : PLAIN) {
            assertThat(isPlain(bytes(text))).as(text).isTrue();
            assertThat(jackson(bytes(text))).as(text).isPresent();
        }
    }

    @Test
    void unusualOrInvalidJsonIsNotPlain() {
        for (String text : UNUSUAL) {
            assertThat(isPlain(bytes(text))).as(text).isFalse();
        }
        for (byte[] text : List.of(
                new byte[] {'"', (byte) 0xC3, '"'},
                new byte[] {'"', (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                new byte[] {'"', 0, '"'})) {
            assertThat(isPlain(text)).isFalse();
        }
    }

    @Test
    void stringsAndNumbersAreReadAsByJackson() throws Exception {
        for (String text : List.of("\"\"", "\"Ada Ruiz\"", "\"Zoë \u2028 😀 \u007F /\"")) {
            assertThat(new JsonScan(bytes(text)).string()).isEqualTo(Json.read(bytes(text), String.class));
        }
        for (String text : List.of("0", "-0", "7", "-12345", "999999999999999999", "-999999999999999999")) {
            assertThat(new JsonScan(bytes(text)).number()).isEqualTo(Json.read(bytes(text), Long.class));
        }
    }

    @Test
    void bytesThatJacksonRefusesAreNeverPlain() {
        Random random = new Random(11);
        for (int i = 0; i < 50_000; i++) {
            byte[] text = bytes(PLAIN.get(random.nextInt(PLAIN.size())));
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                text[random.nextInt(text.length)] = (byte)
                        (random.nextBoolean()
                                ? "[]{}\",: -0195truefalsn\\\n".charAt(random.nextInt(24))
                                : random.nextInt());
            }
            if (isPlain(text)) {
                assertThat(jackson(text))
                        .as(new String(text, StandardCharsets.UTF_8))
                        .isPresent();
            }
        }
    }

    private static boolean isPlain(byte[] text) {
        try {
            JsonScan scan = new JsonScan(text);
            scan.skip();
            return scan.peek() == JsonScan.END;
        } catch (NotPlainException e) {
            return false;
        }
    }

    private static Optional<JsonNode> jackson(byte[] text) {
        try {
            return Optional.of(Json.mapper().readTree(text));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
