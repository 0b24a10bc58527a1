package io.quotewire.producer.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quotewire.streaming.contract.Json;

/** The JSON is not an article; the message names the field and what is wrong with it, in one line. */
public class BadArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public BadArticleException(String message) {
        super(message);
        this.reason = message;
    }

    /** The bytes are not JSON; the parser's position is left out, since the line is known and the source is not. */
    public static String notJson(JsonProcessingException e) {
        return "not JSON: " + Json.complaint(e);
    }

    /** The message, never null. */
    public final String reason() {
        return reason;
    }
}
