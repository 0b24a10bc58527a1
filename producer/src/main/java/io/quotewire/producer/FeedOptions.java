package io.quotewire.producer;

import io.quotewire.producer.follow.PollPace;
import io.quotewire.producer.http.CallbackOptions;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.streaming.http.ListenAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sources to feed, and how.
 *
 * @param sources as written on the command line; see {@link SourceAddress}
 * @param fieldNames from a field name in the JSON input to a field of the contract
 * @param watch whether folders are watched for new files instead of read once
 * @param live how feeds of the web are followed
 * @param endpoint the HTTP endpoint for articles, if there is one
 */
public record FeedOptions(
        List<String> sources,
        Map<String, String> fieldNames,
        boolean watch,
        Live live,
        Optional<ListenAddress> endpoint) {

    public FeedOptions {
        sources = List.copyOf(sources);
        fieldNames = Map.copyOf(fieldNames);
    }

    /** These sources, with defaults for everything else. */
    public static FeedOptions of(List<String> sources) {
        return new FeedOptions(sources, Map.of(), false, Live.USUAL, Optional.empty());
    }

    /**
     * How feeds of the web are followed.
     *
     * @param pace bounds of the time between polls of one feed
     * @param hostPause between two requests to one host
     * @param reach which hosts may be fetched in addition to those of the public web
     * @param fullText whether the page is fetched if a feed has only a summary
     * @param userAgent sent with each request
     * @param callback where hubs call when a feed has news, if they can
     */
    public record Live(
            PollPace pace,
            Duration hostPause,
            FetchableHosts reach,
            boolean fullText,
            String userAgent,
            Optional<CallbackOptions> callback) {
        public static final Live USUAL = new Live(
                PollPace.PUBLIC,
                Duration.ofSeconds(1),
                FetchableHosts.PUBLIC,
                true,
                "quotewire/0.1 (+https://github.com/quotewire/quotewire)",
                Optional.empty());
    }
}
