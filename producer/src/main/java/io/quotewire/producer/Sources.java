package io.quotewire.producer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.producer.file.ArticleFiles;
import io.quotewire.producer.file.ArticleFolder;
import io.quotewire.producer.file.ArticleLines;
import io.quotewire.producer.file.CatalogueDetection;
import io.quotewire.producer.file.Checkpoints;
import io.quotewire.producer.file.TakenFiles;
import io.quotewire.producer.file.WatchedFolder;
import io.quotewire.producer.follow.FeedConfig;
import io.quotewire.producer.follow.FeedList;
import io.quotewire.producer.follow.FeedPoller;
import io.quotewire.producer.follow.LiveFeeds;
import io.quotewire.producer.http.CallbackOptions;
import io.quotewire.producer.http.HubEndpoint;
import io.quotewire.producer.hub.HubSubscriber;
import io.quotewire.producer.hub.SubscriptionFile;
import io.quotewire.producer.hub.Subscriptions;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.memory.FeedStates;
import io.quotewire.producer.page.ArticlePages;
import io.quotewire.producer.page.Robots;
import io.quotewire.producer.topic.TopicArticles;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.streaming.service.Resources;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the sources that options name. All feeds become one source, which polls them together. */
final class Sources {
    /** The name by which robots.txt files may address the feeder. */
    private static final String ROBOT = "quotewire";

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private final FeedOptions options;
    private final Clock clock;
    private final List<ArticleSource> sources = new ArrayList<>();
    private final Map<URI, FeedConfig> feeds = new LinkedHashMap<>();
    private final ArticleJson json;
    private final ArticleFiles files;
    private final Settings settings;
    private final Path state;
    private final TopicId topicId;

    private Sources(FeedOptions options, Settings settings, Clock clock) {
        this.options = options;
        this.settings = settings;
        this.state = settings.stateDirectory().resolve("feed");
        this.clock = clock;
        this.topicId = new TopicId(settings);
        this.json = new ArticleJson(options.fieldNames());
        this.files = new ArticleFiles(Checkpoints.in(state.resolve("imports"), topicId), json);
    }

    /**
     * Checks the sources that the options name.
     *
     * @param settings name the folder in which progress in files is stored, and the cluster of topics
     * @throws IOException if a list of feeds or a folder cannot be read
     * @throws IllegalArgumentException if a source cannot be read, or a field name is unknown
     * @throws org.apache.kafka.common.KafkaException if the brokers do not tell the topic's id, for a watched folder
     */
    static Sources of(FeedOptions options, Settings settings, InputStream standardInput, Clock clock)
            throws IOException {
        Sources sources = new Sources(options, settings, clock);
        SourceAddress.Opening adding = sources.new Adding(standardInput);
        for (SourceAddress source : SourceAddress.all(options.sources())) {
            source.open(adding);
        }
        return sources;
    }

    /**
     * The sources in the order given, feeds last.
     *
     * @param states of these feeds; opened only if there are any
     * @param registry for metrics about hubs
     * @param resources gets what must be closed in the end
     * @throws IOException if the address for hubs cannot be bound
     */
    List<ArticleSource> open(Function<List<FeedConfig>, FeedStates> states, MeterRegistry registry, Resources resources)
            throws IOException {
        List<ArticleSource> opened = new ArrayList<>(sources);
        if (!feeds.isEmpty()) {
            List<FeedConfig> given = List.copyOf(feeds.values());
            opened.add(live(given, states.apply(given), registry, resources));
        }
        return opened;
    }

    /** How articles are read from JSON. */
    ArticleJson json() {
        return json;
    }

    /** Adds each kind of source. */
    private final class Adding implements SourceAddress.Opening {
        private final InputStream standardInput;

        Adding(InputStream standardInput) {
            this.standardInput = standardInput;
        }

        @Override
        public void standardInput() {
            sources.add(ArticleLines.of("standard input", () -> standardInput, json));
        }

        @Override
        public void file(Path path) throws IOException {
            sources.add(files.open(path).orElseThrow(() -> new IllegalArgumentException(path + noArticles(path))));
        }

        @Override
        public void folder(Path path) throws IOException {
            if (options.watch()) {
                // Under another id than the topic's, all its files would be read again.
                String topic = topicId.orFail("the files taken of " + path + " are remembered");
                sources.add(new WatchedFolder(path, files, TakenFiles.in(state.resolve("watched"), path, topic)));
            } else {
                sources.add(ArticleFolder.of(path, files));
            }
        }

        @Override
        public void feedFile(Path path) throws IOException {
            FeedList.Contents contents = FeedList.read(path);
            contents.feeds().forEach(feed -> feeds.putIfAbsent(feed.address(), feed));
            if (!contents.unsound().isEmpty()) {
                sources.add(new UnsoundLines(path, contents.unsound()));
            }
        }

        @Override
        public void topic(String name) {
            sources.add(TopicArticles.of(name, json, settings));
        }

        @Override
        public void feed(URI address) {
            feeds.putIfAbsent(address, FeedConfig.of(address));
        }
    }

    private static String noArticles(Path path) {
        return CatalogueDetection.isOf(path)
                ? " is a catalogue of entities and no news: 'quotewire catalogue add " + path + "' takes it"
                : ": articles come as .txt, .html, .mhtml, .eml, .xml (NITF, NewsML-G2), .jsonl, .json or .warc,"
                        + " packed (.gz, .zst) or not, feeds as .opml or .feeds";
    }

    private ArticleSource live(List<FeedConfig> feeds, FeedStates states, MeterRegistry registry, Resources resources)
            throws IOException {
        FeedOptions.Live live = options.live();
        HostTurns turns = new HostTurns(live.hostPause());
        Fetcher fetcher = new Fetcher(FetchLimits.PUBLIC.with(live.reach()), live.userAgent(), turns);
        Optional<ArticlePages> pages = live.fullText()
                ? Optional.of(new ArticlePages(fetcher, new Robots(fetcher, ROBOT, clock), turns, clock))
                : Optional.empty();
        Optional<Subscriptions> hubs = Optional.empty();
        if (live.callback().isPresent()) {
            CallbackOptions callback = live.callback().get();
            List<URI> addresses = feeds.stream().map(FeedConfig::address).toList();
            Optional<SubscriptionFile> kept = Optional.of(SubscriptionFile.in(state, callback.address()));
            hubs = Optional.of(Subscriptions.of(addresses, kept, clock, registry));
            subscribe(hubs.get(), callback, fetcher, resources);
        }
        FeedPoller poller = new FeedPoller(fetcher, turns, pages, live.pace(), clock, hubs);
        return new LiveFeeds(feeds, poller, states, clock, hubs);
    }

    private void subscribe(Subscriptions subscriptions, CallbackOptions callback, Fetcher fetcher, Resources resources)
            throws IOException {
        HubEndpoint endpoint = HubEndpoint.open(callback, subscriptions, settings.http());
        resources.add(endpoint::close);
        HubSubscriber subscriber = HubSubscriber.start(subscriptions, callback.address(), fetcher);
        resources.add(subscriber::close);
        LOG.info("hubs may call at {}, here on port {}", callback.address(), endpoint.port());
    }
}
