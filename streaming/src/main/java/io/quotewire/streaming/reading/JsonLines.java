package io.quotewire.streaming.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON lines: one object on each line, in UTF-8. Skips blank lines and a byte order mark. */
public final class JsonLines {
    private JsonLines() {}

    /** Receives lines. */
    public interface Taker {
        /**
         * Receives one line.
         *
         * @param number line number, from 1
         * @throws IOException if the line cannot be used; the message says why
         */
        void take(byte[] json, int number) throws IOException;
    }

    /**
     * Reads all lines.
     *
     * @return the problems found, one for each line that could not be used, such as one that is not UTF-8, with its
     *     number
     * @throws IOException if the stream breaks off or begins with the mark of UTF-16
     */
    public static List<String> read(InputStream in, Taker taker) throws IOException {
        List<String> problems = new ArrayList<>();
        PushbackInputStream bytes = new PushbackInputStream(new BufferedInputStream(in));
        int number = 0;
        for (byte[] line = next(bytes); line != null; line = next(bytes)) {
            number++;
            if (number == 1 && isUtf16(line)) {
                throw new IOException("UTF-16, not UTF-8");
            }
            try {
                String text = decoded(line);
                String json = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
                if (!json.isBlank()) {
                    taker.take(json.getBytes(StandardCharsets.UTF_8), number);
                }
            } catch (IOException e) {
                problems.add("line " + number + ": " + e.getMessage());
            }
        }
        return problems;
    }

    /** The bytes of the next line, which the bytes of no other character of UTF-8 can end; null after the last. */
    private static byte @Nullable [] next(PushbackInputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n' && read != '\r') {
            line.write(read);
            read = in.read();
        }
        if (read == '\r') {
            int after = in.read();
            if (after >= 0 && after != '\n') {
                in.unread(after);
            }
        }
        return line.toByteArray();
    }

    private static String decoded(byte[] line) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8", e);
        }
    }

    /** Whether it begins with the mark of UTF-16, of which no line could be read. */
    private static boolean isUtf16(byte[] start) {
        boolean bigEndian = start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        boolean littleEndian = start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        return bigEndian || littleEndian;
    }
}
