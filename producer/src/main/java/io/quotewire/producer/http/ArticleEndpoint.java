package io.quotewire.producer.http;

import io.javalin.http.Context;
import io.quotewire.producer.format.ZstdFrames;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.http.AccessPolicy;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.settings.HttpSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Accepts articles by {@code POST /articles}: one JSON object, an array, or NDJSON; ninjs too. The answer is 202 with
 * the ids once the broker has acknowledged all of them, and with warnings about what was left out. If one article is
 * invalid, the answer names the field, and the whole request is refused.
 */
public final class ArticleEndpoint implements ArticleSource, AutoCloseable {
    private static final String ORIGIN = "POST /articles";
    /** The maximum number of requests read at the same time. */
    private static final int READ_AT_ONCE = 64;

    /** Bytes of all bodies in memory, including those still being read: eight of the largest. */
    private static final int MOST_BYTES = 8 * RequestBody.LARGEST;

    /** The maximum number of requests handed over at the same time; each holds its articles in memory. */
    private static final int AT_ONCE = 16;

    /** The time allowed to the broker, so that the client has an answer within five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final String host;
    private final ArticleBatch batch;
    private final HttpListener endpoint;
    private final AccessPolicy access;
    private final BooleanSupplier brokerAnswers;
    private final TimedHandover handing = new TimedHandover();
    private final Semaphore readers = new Semaphore(READ_AT_ONCE);
    private final BodyBudget bodies = new BodyBudget(MOST_BYTES);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile @Nullable Intake intake;

    private ArticleEndpoint(ListenAddress address, ArticleJson json, BooleanSupplier brokerAnswers, HttpSettings limits)
            throws IOException {
        this.host = address.host();
        this.access = new AccessPolicy(address.host(), address.token());
        this.brokerAnswers = brokerAnswers;
        this.batch = new ArticleBatch(json);
        this.endpoint = PublicEndpoint.open(address.at(), "articles", "/articles", limits, routes -> {
            routes.post("/articles", this::take);
            routes.get("/health", this::health);
        });
    }

    /**
     * Listens; requests are answered 503 until {@link #read}.
     *
     * @param brokerAnswers false while nothing can be delivered
     * @param limits how often one address may post, and how many connections it may have
     * @throws IOException if the port is taken
     */
    public static ArticleEndpoint open(
            ListenAddress address, ArticleJson json, BooleanSupplier brokerAnswers, HttpSettings limits)
            throws IOException {
        return new ArticleEndpoint(address, json, brokerAnswers, limits);
    }

    /** The port it listens on. */
    public int port() {
        return endpoint.port();
    }

    @Override
    public String name() {
        return new HostPort(host, port()).url() + "/articles";
    }

    @Override
    public boolean endless() {
        return true;
    }

    @Override
    public void read(Intake taker) throws InterruptedException {
        intake = taker;
        synchronized (this) {
            while (!taker.stopping()) {
                wait(200);
            }
        }
        close();
    }

    @Override
    public void close() {
        endpoint.close();
        handing.close();
    }

    private void health(Context request) {
        boolean started = intake != null;
        boolean up = started && brokerAnswers.getAsBoolean();
        EndpointAnswer.json(
                request, up ? 200 : 503, Map.of("status", up ? "UP" : started ? "BROKER_AWAY" : "STARTING"));
    }

    private void take(Context request) throws InterruptedException {
        Intake taker = intake;
        if (!access.isLocal(request.header("Host"), request.header("Origin"))) {
            EndpointAnswer.error(
                    request, 403, "without a token articles are taken from this machine only, by its own name");
        } else if (!access.hasToken(request.header("Authorization"))) {
            request.header("WWW-Authenticate", "Bearer");
            EndpointAnswer.error(request, 401, "a token is needed: Authorization: Bearer …");
        } else if (taker == null) {
            EndpointAnswer.tryLater(request, "starting");
        } else if (!brokerAnswers.getAsBoolean()) {
            EndpointAnswer.brokerAway(request, "the broker does not answer");
        } else if (!readers.tryAcquire()) {
            EndpointAnswer.tryLater(request, "too many requests at once");
        } else {
            try {
                read(request, taker);
            } finally {
                readers.release();
            }
        }
    }

    private void read(Context request, Intake taker) throws InterruptedException {
        String type = Optional.ofNullable(request.contentType()).orElse("").toLowerCase(Locale.ROOT);
        boolean lines = type.startsWith("application/x-ndjson") || type.startsWith("application/jsonl");
        if (!lines && !type.startsWith("application/json")) {
            EndpointAnswer.error(request, 415, "Content-Type must be application/json or application/x-ndjson");
            return;
        }
        Optional<String> coding = Optional.ofNullable(request.header("Content-Encoding"));
        if (!RequestBody.isKnown(coding)) {
            request.header("Accept-Encoding", RequestBody.CODINGS);
            EndpointAnswer.error(request, 415, "Content-Encoding must be one of " + RequestBody.CODINGS);
            return;
        }
        try (BodyBudget.Share share = bodies.share()) {
            RequestBody.checkAnnounced(request.req());
            byte[] body = RequestBody.read(request.bodyInputStream(), coding, share);
            if (!places.tryAcquire()) {
                EndpointAnswer.tryLater(request, "too many requests at once");
                return;
            }
            try {
                send(request, taker, lines ? batch.ofLines(body) : batch.ofJson(body));
            } finally {
                places.release();
            }
        } catch (BadArticleException e) {
            EndpointAnswer.error(request, 400, e.reason());
        } catch (BodyBudget.Exhausted e) {
            request.header("Connection", "close");
            EndpointAnswer.tryLater(request, "too many requests at once");
        } catch (RequestBody.TooLarge e) {
            EndpointAnswer.error(request, 413, "the request is " + e.getMessage());
        } catch (RequestBody.TooSlow e) {
            request.header("Connection", "close");
            EndpointAnswer.error(request, 408, "the request is " + e.getMessage());
        } catch (ZstdFrames.TooWide e) {
            EndpointAnswer.error(request, 400, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            EndpointAnswer.error(
                    request,
                    400,
                    "the request broke off"
                            + coding.map(name -> " or is not " + name).orElse(""));
        }
    }

    /** Sends all of them, or none if one would be refused. */
    private void send(Context request, Intake taker, ArticleBatch.Posted posted) throws InterruptedException {
        List<Article> articles = posted.articles();
        List<Intake.Ready> ready = articles.stream().map(taker::prepare).toList();
        for (int i = 0; i < ready.size(); i++) {
            Optional<String> refusal = ready.get(i).refusal();
            if (refusal.isPresent()) {
                taker.refuse(ORIGIN, refusal.get());
                refused(request, i, articles.get(i), refusal.get());
                return;
            }
        }
        Optional<List<Outcome>> outcomes = handing.over(ready, ORIGIN, PATIENCE);
        if (outcomes.isEmpty()) {
            EndpointAnswer.brokerAway(
                    request, "the broker has not confirmed it within " + PATIENCE.toSeconds() + " s; send it again");
            return;
        }
        for (int i = 0; i < articles.size(); i++) {
            Outcome outcome = outcomes.get().get(i);
            if (outcome instanceof Outcome.Refused refused) {
                refused(request, i, articles.get(i), refused.reason());
                return;
            }
            if (outcome instanceof Outcome.Failed failed) {
                EndpointAnswer.brokerAway(request, "the broker did not take it: " + failed.reason());
                return;
            }
        }
        EndpointAnswer.taken(request, articles.stream().map(Article::id).toList(), posted.warnings());
    }

    private static void refused(Context request, int place, Article article, String reason) {
        int status = reason.startsWith("too large") ? 413 : 400;
        EndpointAnswer.error(request, status, "[" + place + "] " + article.id() + ": " + reason);
    }
}
