package io.quotewire.streaming.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
     * @return the problems found, one for each line that could not be used, with its number
     * @throws IOException if the stream breaks off or is not UTF-8
     */
    public static List<String> read(InputStream in, Taker taker) throws IOException {
        List<String> problems = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (json.isBlank()) {
                    continue;
                }
                try {
                    taker.take(json.getBytes(StandardCharsets.UTF_8), number);
                } catch (IOException e) {
                    problems.add("line " + number + ": " + e.getMessage());
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8 after line " + number, e);
        }
        return problems;
    }
}
