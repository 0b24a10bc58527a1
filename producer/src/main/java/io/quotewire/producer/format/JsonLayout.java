package io.quotewire.producer.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.quotewire.streaming.contract.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Detects the layout of JSON in an input, from its beginning. */
public final class JsonLayout {
    /** Longer lines are not examined: they are articles, one per line. */
    private static final int MOST = 1 << 16;

    private final InputStream in;
    private int left = MOST;

    private JsonLayout(InputStream in) {
        this.in = in;
    }

    /**
     * Whether it is an array, or its first object continues after the line. A first line that is cut off is followed by
     * the next object and not by a field. Reads no more than necessary, and blocks until that is available.
     *
     * @param in supports {@code mark}, and is reset to where it was
     */
    public static boolean runsOverLines(InputStream in) throws IOException {
        in.mark(MOST);
        boolean runsOver = new JsonLayout(in).runsOver();
        in.reset();
        return runsOver;
    }

    /**
     * Whether it is empty, or an object or an array. Reads no more than necessary, and blocks until that is available.
     *
     * @param in supports {@code mark}, and is reset to where it was
     */
    public static boolean begins(InputStream in) throws IOException {
        in.mark(MOST);
        String first = new JsonLayout(in).line();
        in.reset();
        return first.isEmpty() || first.startsWith("{") || first.startsWith("[");
    }

    private boolean runsOver() throws IOException {
        String first = line();
        if (first.startsWith("[")) {
            return true;
        }
        if (!first.startsWith("{") || left == 0 || !goesOn(first)) {
            return false;
        }
        String next = line();
        return next.startsWith("\"") || next.startsWith("}");
    }

    /** The next line that is not blank, up to the maximum length. */
    private String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (left > 0) {
            int read = in.read();
            left--;
            if (read >= 0 && read != '\n') {
                bytes.write(read);
                continue;
            }
            String line = text(bytes);
            if (read < 0 || !line.isEmpty()) {
                return line;
            }
            bytes.reset();
        }
        return text(bytes);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    private static boolean goesOn(String line) throws IOException {
        try (JsonParser parser = Json.mapper().createParser(line)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return false;
        } catch (JsonEOFException e) {
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
