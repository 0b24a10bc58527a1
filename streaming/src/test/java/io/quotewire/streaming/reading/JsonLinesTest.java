package io.quotewire.streaming.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonLinesTest {
    private final List<String> taken = new ArrayList<>();

    @Test
    void lineInAnotherEncodingIsNamedAndTheOthersAreTaken() throws Exception {
        assertThat(read("{\"a\":1}\n{\"name\":\"José\"}\n{\"b\":2}\n", StandardCharsets.ISO_8859_1))
                .containsExactly("line 2: not UTF-8");
        assertThat(taken).containsExactly("1 {\"a\":1}", "3 {\"b\":2}");
    }

    @Test
    void everyLineEndCounts() throws Exception {
        assertThat(read("\uFEFF{}\r\n\r\n[]\r{\"é\":0}", StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(taken).containsExactly("1 {}", "3 []", "4 {\"é\":0}");
    }

    @Test
    void utf16IsRefusedAsAWhole() {
        assertThatThrownBy(() -> read("{}\n{}\n", StandardCharsets.UTF_16))
                .isInstanceOf(IOException.class)
                .hasMessage("UTF-16, not UTF-8");
        assertThat(taken).isEmpty();
    }

    private List<String> read(String lines, Charset written) throws IOException {
        return JsonLines.read(
                new ByteArrayInputStream(lines.getBytes(written)),
                (json, number) -> taken.add(number + " " + new String(json, StandardCharsets.UTF_8)));
    }
}
