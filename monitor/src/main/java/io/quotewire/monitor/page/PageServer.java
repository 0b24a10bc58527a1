package io.quotewire.monitor.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.page.PageAnswer;
import io.quotewire.page.PageFiles;
import io.quotewire.page.PageGuard;
import io.quotewire.page.PageParts;
import io.quotewire.page.article.ArticleDesk;
import io.quotewire.page.letter.LetterDesk;
import io.quotewire.streaming.http.AccessPolicy;
import io.quotewire.streaming.http.ClientRate;
import io.quotewire.streaming.http.EventStream;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the page and all requests that it makes. Thread-safe. */
public final class PageServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PageServer.class);
    private static final String API = PageFiles.ROOT + "api/";

    /** The paths of the API that the page uses. */
    private static final Pattern ASKED =
            Pattern.compile("/page/api(/(?:top|trending|counts|speakers|entities|articles|quotes)(?:/.*)?)");

    /**
     * How many of the latest quotes a new page is sent in full: the first screen shows few, and a phone waits for each.
     */
    private static final int WHOLE_QUOTES = 10;

    private final ListenAddress listen;
    private final PageGuard guard;
    private final ClientRate rate;
    private final Supplier<Optional<Snapshot>> latest;
    private final History history;
    private final OtherServices services;
    private final LatestSnapshot shown;
    private final SnapshotStream stream;
    private final HttpListener server;

    private PageServer(
            Settings settings, ListenAddress listen, Supplier<Optional<Snapshot>> latest, Optional<URI> api) {
        this.listen = listen;
        this.latest = latest;
        this.guard = new PageGuard(new AccessPolicy(listen.host(), listen.token()));
        this.rate = new ClientRate(settings.http().rate(), settings.http().proxies());
        this.shown = new LatestSnapshot(settings.topics().prefix());
        this.stream = new SnapshotStream(shown);
        this.history =
                new History(settings.monitor().interval(), settings.topics().prefix());
        this.services =
                new OtherServices(api, settings.api().token(), settings.http().metricsToken());
        PageParts parts = new PageParts(
                "monitor", settings.topics().prefix(), true, API, listen.token().isPresent());
        ArticleDesk articles = new ArticleDesk(settings);
        LetterDesk letters = new LetterDesk(settings);
        this.server =
                new HttpListener(settings.http().connections(), settings.http().proxies(), config -> {
                    config.routes.before(this::check);
                    new PageFiles().addTo(config.routes, parts, this::known);
                    articles.addTo(config.routes);
                    letters.addTo(config.routes);
                    addTo(config.routes);
                });
    }

    /**
     * Starts serving the page; if its address is not set and the default port is taken, on any free one.
     *
     * @param latest the latest snapshot; each further one must be passed to {@link #seen}
     * @param api the API's address, if there is one
     * @return empty if the settings disable the page
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the address in the settings is invalid
     */
    public static Optional<PageServer> open(Settings settings, Supplier<Optional<Snapshot>> latest, Optional<URI> api)
            throws IOException {
        Optional<String> address = settings.page().listen();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        ListenAddress listen = listen(address.get(), settings.page().token());
        try {
            return Optional.of(new PageServer(settings, listen, latest, api).start());
        } catch (IOException e) {
            if (settings.page().chosen()) {
                throw e;
            }
            LOG.warn("{}; page.listen is not set, so any free port is used instead", e.getMessage());
            ListenAddress free = new ListenAddress(listen.host(), 0, listen.token());
            return Optional.of(new PageServer(settings, free, latest, api).start());
        }
    }

    private static ListenAddress listen(String address, Optional<String> token) {
        try {
            return ListenAddress.of(address, token, "QUOTEWIRE_PAGE_TOKEN");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("page.listen: " + e.getMessage(), e);
        }
    }

    private PageServer start() throws IOException {
        server.listen(listen.at(), "the page");
        LOG.info("the page is at {}", address());
        return this;
    }

    /** Its address, such as {@code http://127.0.0.1:9475/}. */
    public String address() {
        return new HostPort(listen.host(), server.port()).url() + '/';
    }

    @Override
    public void close() {
        stream.close();
        server.close();
    }

    /** Shows a snapshot. */
    public void seen(Snapshot snapshot) {
        history.add(snapshot);
        shown.seen(snapshot);
    }

    /** Shows that the cluster does not answer. */
    public void failed(String why) {
        shown.failed(why);
    }

    /** The first events of the stream, so that the page need not wait for them; empty if a token is required. */
    private String known() {
        LatestSnapshot.State state = shown.latest();
        return state.version() == 0 || listen.token().isPresent()
                ? "[]"
                : SnapshotEvents.json(new SnapshotEvents(WHOLE_QUOTES).of(state));
    }

    private void check(Context request) {
        if (!rate.allows(request)) {
            request.header("Retry-After", "1");
            PageAnswer.error(request, 429, "too many requests a second");
            request.skipRemainingHandlers();
        } else if (!guard.passes(request, PageFiles.isOpen(request.path()))) {
            request.skipRemainingHandlers();
        }
    }

    private void addTo(RoutesConfig routes) {
        routes.before(PageFiles.ROOT + "events", request -> {
            if (!stream.hasRoom()) {
                PageAnswer.error(request, 503, "too many look at this page");
                request.skipRemainingHandlers();
            }
        });
        routes.get(PageFiles.ROOT + "events", EventStream.to(stream::follow));
        routes.get(PageFiles.ROOT + "history", request -> PageAnswer.json(request, 200, history.chart()));
        routes.get(
                PageFiles.ROOT + "topologies",
                request -> PageAnswer.json(request, 200, services.answers(live(), "/topology")));
        routes.get(
                PageFiles.ROOT + "feeds", request -> PageAnswer.json(request, 200, services.answers(live(), "/feeds")));
        routes.get(API + "<path>", this::askApi);
    }

    private List<ServiceStatus> live() {
        return latest.get().map(Snapshot::services).orElse(List.of()).stream()
                .filter(ServiceStatus::live)
                .toList();
    }

    /** Forwards a request to the API unchanged, and returns its answer. */
    private void askApi(Context request) throws InterruptedException {
        Matcher asked = ASKED.matcher(request.req().getRequestURI());
        // The stream has no end that could be waited for.
        if (!asked.matches() || request.pathParam("path").equals("quotes/stream")) {
            PageAnswer.error(request, 404, "the page asks for nothing of the kind");
            return;
        }
        String query = request.queryString();
        Optional<OtherServices.Answer> answer = services.api(asked.group(1) + (query == null ? "" : '?' + query));
        if (answer.isPresent()) {
            PageAnswer.written(request, answer.get().status(), answer.get().json());
        } else {
            PageAnswer.error(request, 502, "no API answers");
        }
    }
}
