package io.quotewire.app.feed;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.producer.FeedOptions;
import io.quotewire.producer.follow.PollPace;
import io.quotewire.producer.http.CallbackOptions;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.OffLimits;
import io.quotewire.producer.web.RefusalAdvice;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.settings.DurationSetting;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for how to feed. */
final class FeedingOptions {
    private static final String TOKEN = "QUOTEWIRE_HTTP_TOKEN";
    private static final String ALLOW_PRIVATE = "--allow-private";
    private static final String ALLOW_METADATA = "--allow-metadata";
    private static final String PROXY_RESOLVES = "--proxy-resolves";

    @Option(
            names = "--field",
            paramLabel = "THEIRS=OURS",
            description = "In JSON, a field of another name: --field content=body, or within an object: --field"
                    + " article.text=body; may be repeated.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--watch", description = "Take new and changed files of the folders until Ctrl-C.")
    private boolean watch;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            description = "The shortest time between two polls of a feed; default 10m. It adapts, up to 24h.")
    private @Nullable String interval;

    @Option(
            names = ALLOW_PRIVATE,
            description = "Fetch from hosts on loopback and private networks too, which is refused otherwise.")
    private boolean allowPrivate;

    @Option(
            names = ALLOW_METADATA,
            description = "Also fetch from addresses at which clouds serve credentials; hardly ever wanted.")
    private boolean allowMetadata;

    @Option(
            names = PROXY_RESOLVES,
            description =
                    "Leave names that cannot be resolved here to the proxy; it must refuse those of your network.")
    private boolean proxyResolves;

    @Option(names = "--no-full-text", description = "Do not fetch an article's page if the feed has only a summary.")
    private boolean noFullText;

    @Option(names = "--user-agent", paramLabel = "TEXT", description = "The User-Agent that sites see; name a contact.")
    private @Nullable String userAgent;

    @Option(
            names = "--http",
            paramLabel = "[HOST:]PORT",
            description = "Take articles by POST /articles too; on 127.0.0.1 unless a host is named. The variable"
                    + " QUOTEWIRE_HTTP_TOKEN holds the token that requests must bear; needed off loopback.")
    private @Nullable String http;

    @Option(
            names = "--callback",
            paramLabel = "URL",
            description = "Subscribe to feeds that name a hub (WebSub); they call below this public address.")
    private @Nullable String callback;

    @Option(
            names = "--callback-listen",
            paramLabel = "[HOST:]PORT",
            description = "Where those calls come in; default 127.0.0.1:9482, for a proxy in front.")
    private @Nullable String callbackListen;

    /** The options for feeding these sources. */
    FeedOptions with(List<String> sources) {
        if (sources.isEmpty() && http == null) {
            throw new CommandException(
                    ExitStatus.USAGE,
                    "nothing to feed: name a file, a folder, -, a feed's address, or --http; see --help");
        }
        if (watch && !sources.isEmpty() && sources.stream().noneMatch(FeedingOptions::mayBeFolder)) {
            throw new CommandException(ExitStatus.USAGE, "--watch follows folders: name one, such as that of the file");
        }
        FeedOptions.Live usual = FeedOptions.Live.USUAL;
        FeedOptions.Live live = new FeedOptions.Live(
                pace(usual.pace()),
                usual.hostPause(),
                new FetchableHosts(allowPrivate, allowMetadata, proxyResolves, new Advice()),
                !noFullText,
                userAgent == null ? usual.userAgent() : userAgent,
                callback());
        return new FeedOptions(sources, fields, watch, live, articlesAddress());
    }

    /** Whether articles are to be taken over HTTP, too. */
    boolean takesPosts() {
        return http != null;
    }

    /** Not a file, standard input or an address; what does not exist is refused elsewhere. */
    private static boolean mayBeFolder(String source) {
        try {
            return !source.equals("-") && !source.contains("://") && !Files.isRegularFile(Path.of(source));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private Optional<ListenAddress> articlesAddress() {
        try {
            return Optional.ofNullable(http)
                    .map(address -> ListenAddress.of(address, Optional.ofNullable(System.getenv(TOKEN)), TOKEN));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "--http: " + e.getMessage(), e);
        }
    }

    private Optional<CallbackOptions> callback() {
        if (callback == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(CallbackOptions.of(callback, callbackListen == null ? "" : callbackListen));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "--callback: " + e.getMessage(), e);
        }
    }

    private PollPace pace(PollPace usual) {
        if (interval == null) {
            return usual;
        }
        try {
            return new PollPace(DurationSetting.parse(interval), usual.longest());
        } catch (DateTimeParseException e) {
            throw new CommandException(
                    ExitStatus.USAGE, "--interval '" + interval + "' is not a duration such as 30s, 15m or 2h", e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "--interval: " + e.getMessage(), e);
        }
    }

    /** Names the option that allows it. */
    private static final class Advice implements RefusalAdvice {
        @Override
        public Optional<String> on(OffLimits refused) {
            String option = switch (refused) {
                case PRIVATE_NETWORK -> ALLOW_PRIVATE;
                case METADATA -> ALLOW_METADATA;
            };
            return Optional.of(option + " lets it be fetched");
        }

        @Override
        public Optional<String> onUnknownName() {
            return Optional.of(PROXY_RESOLVES + " leaves such names to the proxy");
        }
    }
}
