package io.quotewire.producer.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLayoutTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"[{\"id\": 1}]", "\n \n[\n{\"id\": 1}\n]", "\uFEFF[]", "{\n\"id\": 1\n}", "\r\n{\r\n  \"id\": 1}"
            })
    void arraysAndMultiLineObjectsRunOverLines(String written) throws IOException {
        assertThat(JsonLayout.runsOverLines(in(written))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "{\"id\": 1}\n{\"id\": 2}",
                "{\"id\": \n{\"id\": 2}",
                "{broken}\n\"id\"",
                "Grain fails\n[Updated]"
            })
    void jsonLinesDoNotRunOverLines(String written) throws IOException {
        assertThat(JsonLayout.runsOverLines(in(written))).isFalse();
    }

    @Test
    void inputIsNotConsumed() throws IOException {
        InputStream in = in("\n".repeat(100_000) + "[]");

        assertThat(JsonLayout.runsOverLines(in)).isFalse();

        assertThat(in.readAllBytes()).hasSize(100_002);
    }

    private static InputStream in(String written) {
        return new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8));
    }
}
