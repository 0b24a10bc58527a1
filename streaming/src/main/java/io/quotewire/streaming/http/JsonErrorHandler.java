package io.quotewire.streaming.http;

import io.quotewire.streaming.contract.Json;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers in JSON to requests that the server cannot parse and that never reach a route; Jetty itself would answer with
 * an HTML page. Thread-safe.
 */
public final class JsonErrorHandler implements Request.Handler {
    private final String type;
    private final Words words;

    /** Formats an error. */
    @FunctionalInterface
    public interface Words {
        /**
         * The body of the answer.
         *
         * @param title the status's reason phrase
         * @param detail what is wrong with this request
         */
        Object of(int status, String title, String detail);
    }

    /**
     * @param type media type of the answer, a kind of JSON
     */
    public JsonErrorHandler(String type, Words words) {
        this.type = type;
        this.words = words;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String title = HttpStatus.getMessage(status);
        String detail = Optional.ofNullable(request.getAttribute(ErrorHandler.ERROR_MESSAGE))
                .map(String::valueOf)
                .filter(message -> !message.isEmpty())
                .orElse(title);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(Json.write(words.of(status, title, detail))), callback);
        return true;
    }
}
