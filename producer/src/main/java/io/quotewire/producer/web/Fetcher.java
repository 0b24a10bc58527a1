package io.quotewire.producer.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets things from the web within limits. Each redirect is checked like the first address. Thread-safe. */
public final class Fetcher {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final FetchLimits limits;
    private final String userAgent;
    private final Check check;

    /** Looks at an address before it is asked. */
    @FunctionalInterface
    interface Check {
        /** @throws IOException where it may not be asked */
        void check(URI address) throws IOException;
    }

    /**
     * A fetcher with its limits.
     *
     * @param userAgent who asks, with an address where site owners learn more
     */
    public Fetcher(FetchLimits limits, String userAgent) {
        this(limits, userAgent, address -> AddressPolicy.check(address, limits.privateAddresses()));
    }

    Fetcher(FetchLimits limits, String userAgent, Check check) {
        this.limits = limits;
        this.userAgent = userAgent;
        this.check = check;
    }

    /**
     * Gets one address, through redirects.
     *
     * @param headers more request headers
     * @throws IOException where it may not be fetched, does not answer, or answers too much; the message says why
     */
    public Fetched get(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limits.time().toNanos();
        Set<URI> seen = new HashSet<>();
        Optional<URI> moved = Optional.empty();
        boolean forGood = true;
        URI current = address;
        while (true) {
            check.check(current);
            if (!seen.add(current)) {
                throw new IOException("redirects go round in a circle at " + current);
            }
            HttpResponse<byte[]> response = exchange(request(current, headers), deadline);
            Optional<URI> next = redirect(response, current);
            if (next.isEmpty()) {
                byte[] body = BoundedBody.unpacked(response.body(), limits.bodyBytes());
                return new Fetched(current, moved, response.statusCode(), response.headers(), body);
            }
            if (seen.size() > limits.redirects()) {
                throw new IOException("more than " + limits.redirects() + " redirects from " + address);
            }
            current = next.get();
            forGood &= response.statusCode() == 301 || response.statusCode() == 308;
            if (forGood) {
                moved = next;
            }
        }
    }

    private HttpRequest request(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .GET()
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        return request.build();
    }

    private HttpResponse<byte[]> exchange(HttpRequest request, long deadline) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new BoundedBody(limits.bodyBytes()));
        try {
            return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + limits.time().toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(reason(e), e);
        } finally {
            answer.cancel(true);
        }
    }

    private static Optional<URI> redirect(HttpResponse<byte[]> response, URI from) throws IOException {
        int status = response.statusCode();
        if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
            return Optional.empty();
        }
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("redirect (" + status + ") to nowhere"));
        return Optional.of(WebAddress.resolve(from, location)
                .orElseThrow(() -> new IOException("redirect (" + status + ") to '" + location + "'")));
    }

    private static String reason(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
