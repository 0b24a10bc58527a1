package io.quotewire.producer.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.streaming.contract.Json;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads the values of a JSON document one by one, and the elements of a top-level array as values, without ever holding
 * the whole document. Every failure is an {@link IOException} that names the line. Not thread-safe.
 */
public final class JsonValues implements Closeable {
    /** NUL is left to the reader of the copy. Half of a surrogate pair has no bytes of its own and stays an escape. */
    private static final JsonFactory COPIES =
            new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonParser parser;
    private boolean inArray;

    /** Reads this stream, which is closed with this. */
    public JsonValues(InputStream in) throws IOException {
        parser = Json.mapper().createParser(in);
    }

    /** Moves to the next value; false at the end. */
    public boolean advance() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            while (token == (inArray ? JsonToken.END_ARRAY : JsonToken.START_ARRAY)) {
                inArray = !inArray;
                token = parser.nextToken();
            }
            return token != null;
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    /** Skips the value. */
    public void skip() throws IOException {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    /** The value, on one line; empty if it is longer than this many bytes. */
    public Optional<byte[]> copied(int longest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator copy = COPIES.createGenerator(bytes)) {
            boolean fits = true;
            int depth = deeper(parser.currentToken());
            while (true) {
                if (fits) {
                    copy.copyCurrentEventExact(parser);
                    fits = bytes.size() <= longest;
                }
                if (depth == 0) {
                    copy.flush();
                    return fits ? Optional.of(bytes.toByteArray()) : Optional.empty();
                }
                depth += deeper(parser.nextToken());
            }
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static int deeper(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private static IOException broken(JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        return new IOException(
                "line " + line + ": " + BadArticleException.notJson(e) + "; nothing behind it is read", e);
    }
}
