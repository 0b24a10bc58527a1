package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonValueTest {
    @Test
    void tellsWhereACutObjectEndsWithoutTheParsersWords() {
        assertThatThrownBy(() -> JsonValue.object("{\"id\": \"a\"".getBytes(StandardCharsets.UTF_8), "test"))
                .hasMessage("the value is not JSON: Unexpected end-of-input: expected close marker for Object"
                        + " at line 1, column 11");
    }
}
