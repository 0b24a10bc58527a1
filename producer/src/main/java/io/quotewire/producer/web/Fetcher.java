package io.quotewire.producer.web;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/** Fetches addresses within limits. Each redirect is checked like the first address. Thread-safe. */
public final class Fetcher {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final FetchLimits limits;
    private final String userAgent;
    private final AddressPolicy policy;
    private final HostTurns turns;
    private final OkHttpClient client;

    /**
     * A fetcher with its limits.
     *
     * @param userAgent sent with each request; includes an address for site owners
     */
    public Fetcher(FetchLimits limits, String userAgent) {
        this(limits, userAgent, new HostTurns(Duration.ZERO));
    }

    /**
     * A fetcher that waits for its turn at each host, including those of redirects.
     *
     * @param turns limits the requests to each host
     */
    public Fetcher(FetchLimits limits, String userAgent, HostTurns turns) {
        this(limits, userAgent, turns, AddressPolicy.of(limits.reach()));
    }

    Fetcher(FetchLimits limits, String userAgent, AddressPolicy policy) {
        this(limits, userAgent, new HostTurns(Duration.ZERO), policy);
    }

    private Fetcher(FetchLimits limits, String userAgent, HostTurns turns, AddressPolicy policy) {
        this.turns = turns;
        this.limits = limits;
        this.userAgent = userAgent;
        this.policy = policy;
        this.client = new OkHttpClient.Builder()
                .dns(policy)
                .proxySelector(policy.proxies())
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(CONNECT)
                .readTimeout(limits.time())
                .callTimeout(limits.time())
                .dispatcher(new Dispatcher(Executors.newCachedThreadPool(Fetcher::daemon)))
                .build();
    }

    /**
     * Fetches one address, following redirects.
     *
     * @param headers additional request headers
     * @throws IOException if it may not be fetched, does not answer, or the answer exceeds a limit; the message says
     *     why
     */
    public Fetched get(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        return get(address, headers, Duration.ZERO);
    }

    /**
     * The same with a longer pause after each request.
     *
     * @param pause requested by the host
     */
    public Fetched get(URI address, Map<String, String> headers, Duration pause)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limits.time().toNanos();
        Set<URI> seen = new HashSet<>();
        Optional<URI> moved = Optional.empty();
        boolean forGood = true;
        URI current = address;
        while (true) {
            policy.check(current);
            if (!seen.add(current)) {
                throw new IOException("redirects go round in a circle at " + current);
            }
            long waiting = System.nanoTime();
            Fetched answer;
            try (HostTurns.Turn turn = turns.take(current)) {
                turn.pauseAtLeast(pause);
                deadline += System.nanoTime() - waiting;
                answer = exchange(current, request(current, headers), deadline);
            }
            Optional<URI> next = redirect(answer, current);
            if (next.isEmpty()) {
                return answer.unpacked(moved, limits.bodyBytes());
            }
            if (seen.size() > limits.redirects()) {
                throw new IOException("more than " + limits.redirects() + " redirects from " + address);
            }
            current = next.get();
            forGood &= answer.status() == 301 || answer.status() == 308;
            if (forGood) {
                moved = next;
            }
        }
    }

    /**
     * Posts the fields of a form to one address; redirects are not followed.
     *
     * @throws IOException as {@link #get} does
     */
    public Fetched post(URI address, Map<String, String> form) throws IOException, InterruptedException {
        policy.check(address);
        FormBody.Builder fields = new FormBody.Builder();
        form.forEach(fields::add);
        try (HostTurns.Turn turn = turns.take(address)) {
            turn.pauseAtLeast(Duration.ZERO);
            Request request =
                    request(address, Map.of()).newBuilder().post(fields.build()).build();
            long deadline = System.nanoTime() + limits.time().toNanos();
            return exchange(address, request, deadline).unpacked(Optional.empty(), limits.bodyBytes());
        }
    }

    private Request request(URI address, Map<String, String> headers) throws IOException {
        Headers.Builder all = new Headers.Builder();
        all.add("User-Agent", userAgent).add("Accept-Encoding", "gzip");
        // An entity tag is sent back as the server wrote it, even if it is not ASCII.
        headers.forEach(all::addUnsafeNonAscii);
        try {
            return new Request.Builder()
                    .url(address.toString())
                    .headers(all.build())
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IOException("not an address that can be fetched: " + address, e);
        }
    }

    private Fetched exchange(URI address, Request request, long deadline) throws IOException, InterruptedException {
        CompletableFuture<Fetched> answer = new CompletableFuture<>();
        Call call = client.newCall(request);
        call.enqueue(new Receiver(address, answer, limits.bodyBytes()));
        try {
            return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw tooSlow(e);
        } catch (ExecutionException e) {
            throw System.nanoTime() - deadline >= 0 ? tooSlow(e) : new IOException(reason(e), e);
        } finally {
            call.cancel();
        }
    }

    private IOException tooSlow(Exception e) {
        return new IOException("no whole answer within " + limits.time().toSeconds() + " s", e);
    }

    private record Receiver(URI address, CompletableFuture<Fetched> answer, int limit) implements Callback {
        @Override
        public void onFailure(Call call, IOException e) {
            answer.completeExceptionally(e);
        }

        @Override
        public void onResponse(Call call, Response response) {
            try (response) {
                byte[] body = BoundedBody.read(response.body().byteStream(), limit);
                answer.complete(new Fetched(address, Optional.empty(), response.code(), response.headers(), body));
            } catch (IOException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        }
    }

    private static Optional<URI> redirect(Fetched answer, URI from) throws IOException {
        int status = answer.status();
        if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
            return Optional.empty();
        }
        String location =
                answer.header("Location").orElseThrow(() -> new IOException("redirect (" + status + ") to nowhere"));
        return Optional.of(WebAddress.resolve(from, location)
                .orElseThrow(() -> new IOException("redirect (" + status + ") to '" + location + "'")));
    }

    private static String reason(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof EOFException || cause.getCause() instanceof EOFException || isCutOff(cause)) {
            return "the server closed the connection before its whole answer was there";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** A body that is shorter than the server declares. */
    private static boolean isCutOff(Throwable cause) {
        return cause instanceof ProtocolException && "unexpected end of stream".equals(cause.getMessage());
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fetch");
        thread.setDaemon(true);
        return thread;
    }
}
