package io.quotewire.api.problem;

import io.quotewire.streaming.contract.Json;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says what is wrong with a request that the server cannot read, and that no route has seen. Thread-safe. */
public final class RequestProblems implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String title = HttpStatus.getMessage(status);
        String detail = Optional.ofNullable(request.getAttribute(ErrorHandler.ERROR_MESSAGE))
                .map(String::valueOf)
                .filter(message -> !message.isEmpty())
                .orElse(title);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] body = Json.write(Problem.ofStatus(status, title, detail).body());
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
