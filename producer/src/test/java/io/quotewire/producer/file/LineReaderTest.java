package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void linesEndWithLineFeedsOrCarriageReturnsBeforeThem() throws Exception {
        assertThat(lines("a\nbb\r\n\nlast", 100)).containsExactly("a", "bb", "", "last");
    }

    @Test
    void aLineThatIsTooLongIsToldAndTheNextIsWhole() throws Exception {
        assertThat(lines("x".repeat(200_000) + "\nshort\n", 100_000)).containsExactly("too long", "short");
    }

    @Test
    void aLineLongerThanTheBufferIsWhole() throws Exception {
        String line = "y".repeat(150_000);
        assertThat(lines(line + "\n" + line, 1 << 20)).containsExactly(line, line);
    }

    @Test
    void aLineWithoutItsEndMayHaveToBeWaitedFor() throws Exception {
        LineReader reader =
                new LineReader(new ByteArrayInputStream("a\nb\nhalf".getBytes(StandardCharsets.UTF_8)), 100);
        reader.advance();
        assertThat(reader.ready()).isTrue();
        reader.advance();
        assertThat(reader.ready()).isFalse();
    }

    private static List<String> lines(String text, int longest) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> lines = new ArrayList<>();
        while (reader.advance()) {
            lines.add(
                    reader.tooLong()
                            ? "too long"
                            : new String(reader.bytes(), 0, reader.length(), StandardCharsets.UTF_8));
        }
        return lines;
    }
}
