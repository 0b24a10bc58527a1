package io.quotewire.producer.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineReaderTest {

    @Test
    void linesEndWithLineFeedOrCarriageReturnLineFeed() throws Exception {
        assertThat(lines("a\nbb\r\n\nlast", 100)).containsExactly("a", "bb", "", "last");
    }

    @Test
    void tooLongLineIsReportedAndTheNextIsRead() throws Exception {
        assertThat(lines("x".repeat(200_000) + "\nshort\n", 100_000)).containsExactly("too long", "short");
    }

    @Test
    void lineLongerThanTheBufferIsReadWhole() throws Exception {
        String line = "y".repeat(150_000);
        assertThat(lines(line + "\n" + line, 1 << 20)).containsExactly(line, line);
    }

    @Test
    void incompleteLineIsNotReady() throws Exception {
        LineReader reader =
                new LineReader(new ByteArrayInputStream("a\nb\nhalf".getBytes(StandardCharsets.UTF_8)), 100);
        reader.advance();
        assertThat(reader.ready()).isTrue();
        reader.advance();
        assertThat(reader.ready()).isFalse();
    }

    @Test
    @Timeout(300)
    void longIncompleteLineIsNotReady() throws Exception {
        String tail = "y".repeat(150_000);
        try (PipedOutputStream typed = new PipedOutputStream();
                LineReader reader = new LineReader(new PipedInputStream(typed, 1 << 20), 1 << 20)) {
            typed.write(("a\nb\n" + tail).getBytes(StandardCharsets.UTF_8));
            reader.advance();
            assertThat(reader.ready()).isTrue();
            assertThat(text(reader)).isEqualTo("a");
            reader.advance();
            assertThat(reader.ready()).isFalse();
            assertThat(text(reader)).isEqualTo("b");

            typed.write("z\nnext\n".getBytes(StandardCharsets.UTF_8));
            assertThat(reader.ready()).isTrue();
            reader.advance();
            assertThat(text(reader)).isEqualTo(tail + 'z');
            assertThat(reader.ready()).isTrue();
            reader.advance();
            assertThat(text(reader)).isEqualTo("next");
        }
    }

    @Test
    void tooLongLineIsNotBuffered() throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int available() {
                return Integer.MAX_VALUE;
            }
        };
        try (LineReader reader = new LineReader(endless, 100_000)) {
            assertThat(reader.ready()).isFalse();
        }
    }

    private static String text(LineReader reader) {
        return new String(reader.bytes(), 0, reader.length(), StandardCharsets.UTF_8);
    }

    private static List<String> lines(String text, int longest) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> lines = new ArrayList<>();
        while (reader.advance()) {
            lines.add(reader.tooLong() ? "too long" : text(reader));
        }
        return lines;
    }
}
