package io.quotewire.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import io.quotewire.api.problem.Problem;
import io.quotewire.api.stream.QuoteStream;
import io.quotewire.page.PageAnswer;
import io.quotewire.page.PageFiles;
import io.quotewire.page.PageParts;
import io.quotewire.page.article.ArticleDesk;
import io.quotewire.sink.SinkService;
import io.quotewire.sink.query.LocalViews;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.http.AccessPolicy;
import io.quotewire.streaming.http.ClientRate;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.JsonErrorHandler;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.SettingDefinitions;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the API. Opened before the sink starts, it answers 503 until then. Thread-safe. */
public final class ApiServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ApiServer.class);

    private final ApiOptions options;
    private final Origins origins;
    private final AccessPolicy access;
    private final ClientRate rate;
    private final HttpListener server;
    private final Started started;

    private record Running(Instances instances, QuoteStream stream, PartitionNumbers partitions) {}

    /** What answers, once the sink has started. */
    private static final class Started {
        private volatile @Nullable Running running;

        Running running() {
            Running now = running;
            if (now == null) {
                throw Problem.unavailable("starting");
            }
            return now;
        }
    }

    /** A server that does not listen yet. */
    ApiServer(Settings settings, ApiOptions options, Routes routes) {
        this(settings, options, routes, new Started());
    }

    private ApiServer(Settings settings, ApiOptions options, Routes routes, Started started) {
        this.started = started;
        this.options = options;
        this.origins = new Origins(options.origins());
        this.access =
                new AccessPolicy(options.address().host(), options.address().token());
        this.rate = new ClientRate(settings.http().rate(), settings.http().proxies());
        PageParts parts = new PageParts(
                "api",
                settings.topics().prefix(),
                false,
                "/",
                options.address().token().isPresent());
        ArticleDesk articles = new ArticleDesk(settings);
        this.server =
                new HttpListener(settings.http().connections(), settings.http().proxies(), config -> {
                    configure(config, routes);
                    new PageFiles().addTo(config.routes, parts, () -> "[]");
                    articles.addTo(config.routes);
                });
    }

    /**
     * Listens at the configured address.
     *
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the settings have no address for it, or an invalid one
     */
    public static ApiServer open(Settings settings) throws IOException {
        ApiOptions options = ApiOptions.of(settings)
                .orElseThrow(() -> new IllegalArgumentException("no address is set for the API: set api.listen"));
        Started started = new Started();
        Routes routes = new Routes(
                new Questions(
                        Clock.systemUTC(),
                        settings.minimumConfidence(),
                        settings.api().retention()),
                new TrendQuestions(Clock.systemUTC()),
                () -> started.running().instances(),
                () -> started.running().stream());
        ApiServer api = new ApiServer(settings, options, routes, started);
        api.listen();
        return api;
    }

    void listen() throws IOException {
        server.listen(options.address().at(), "the API");
        LOG.info("the API is served on {}", address());
    }

    /**
     * Starts a sink that materialises the views, and answers from it and from the other instances. Closing the sink
     * closes this first.
     */
    public Service start(Settings settings) throws ServiceFailure {
        HostInfo self = options.self(server.port());
        Settings advertised = settings.with(Map.of(SettingDefinitions.API_ADVERTISED, self.host() + ':' + self.port()));
        TakenDown takenDown = new TakenDown();
        Service sink = SinkService.start(advertised, takenDown);
        Topics topics = settings.topics();
        LocalViews views = new LocalViews(sink.streams().streams(), topics, takenDown);
        PartitionNumbers partitions = new PartitionNumbers(settings.kafka());
        QuoteStream stream = new QuoteStream(settings.kafka(), topics.quotes(), takenDown::has);
        Instances instances = new Instances(views, self, options.address().token(), partitions::of);
        started.running = new Running(instances, stream, partitions);
        return sink.with(this::close).readyIf(instances::answerHere, "its own stores do not answer");
    }

    /** Its address, such as {@code http://127.0.0.1:9490}. */
    public String address() {
        return new HostPort(options.address().host(), server.port()).url();
    }

    /** All paths of the API, as the OpenAPI document writes them. */
    List<String> paths() {
        return server.endpoints().stream()
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .filter(endpoint -> !isPage(endpoint.path))
                .map(endpoint -> endpoint.path.replace('<', '{').replace('>', '}'))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        Running running = started.running;
        if (running != null) {
            running.stream().close();
        }
        server.close();
        if (running != null) {
            running.partitions().close();
        }
    }

    private void configure(JavalinConfig config, Routes routes) {
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new JsonErrorHandler(
                Problem.TYPE,
                (status, title, detail) ->
                        Problem.ofStatus(status, title, detail).body())));
        config.routes.before(origins::welcome);
        config.routes.before(this::checkGuest);
        config.routes.exception(Problem.class, (problem, request) -> Reply.problem(request, problem));
        config.routes.exception(MethodNotAllowedResponse.class, ApiServer::otherMethod);
        config.routes.error(404, this::unknownPath);
        config.routes.error(500, request -> Reply.problem(request, Problem.fault()));
        config.routes.get("/health", this::health);
        config.routes.head("/health", this::health);
        routes.addTo(config.routes);
    }

    private void checkGuest(Context request) {
        request.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer");
        if (!rate.allows(request)) {
            throw Problem.tooMany();
        }
        String origin = request.header("Origin");
        if (!request.path().equals("/health")
                && !access.isLocal(request.header("Host"), origins.invite(origin) ? null : origin)) {
            throw Problem.forbidden("without a token this is for this machine only, by its own name, and for pages of"
                    + " api.origins");
        }
        boolean open = request.path().equals("/health")
                || PageFiles.isOpen(request.path())
                || request.method().name().equals("OPTIONS");
        if (!open && !access.hasToken(request.header("Authorization"))) {
            throw Problem.unauthorized();
        }
    }

    private static boolean isPage(String path) {
        return path.equals("/") || path.startsWith(PageFiles.ROOT);
    }

    private void unknownPath(Context request) {
        if (!Problem.TYPE.equals(request.res().getContentType()) && !PageAnswer.isGiven(request)) {
            Reply.problem(request, Problem.notFound("no such path; /openapi.json lists those that there are"));
        }
    }

    private static void otherMethod(MethodNotAllowedResponse refused, Context request) {
        HttpListener.allow(refused, request);
        Reply.problem(request, Problem.otherMethod());
    }

    private void health(Context request) {
        boolean up = started.running != null;
        request.status(up ? 200 : 503)
                .contentType("application/json")
                .result(Json.write(Map.of("status", up ? "UP" : "STARTING")));
    }
}
