package io.quotewire.streaming.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A JSON object on each line of UTF-8; empty lines and a byte order mark are passed over. */
public final class JsonLines {
    private JsonLines() {}

    /** Takes lines. */
    public interface Taker {
        /**
         * Takes one.
         *
         * @param number of the line, from 1
         * @throws IOException where it cannot be used; the message says why
         */
        void take(byte[] json, int number) throws IOException;
    }

    /**
     * Reads all lines.
     *
     * @return what is wrong with those that cannot be used, naming each
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
