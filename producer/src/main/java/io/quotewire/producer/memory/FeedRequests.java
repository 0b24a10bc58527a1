package io.quotewire.producer.memory;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;

/** Sends users' requests to the feeders through their common topic: to poll a feed now, or to discard its state. */
public final class FeedRequests {
    private final FeedRecords records;
    private final Settings settings;
    private final Clock clock;

    /**
     * Sends with this producer.
     *
     * @param settings name the topic
     */
    public FeedRequests(Producer<byte[], byte[]> producer, Settings settings, Clock clock) {
        Topics topics = settings.topics();
        this.records = new FeedRecords(
                producer, topics, producer.partitionsFor(topics.feeds()).size(), clock);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Requests a poll as soon as possible, also of a feed that has ended.
     *
     * @return the addresses that no feeder knows; nothing is requested for them
     */
    public List<String> poll(List<String> feeds) throws InterruptedException, ExecutionException {
        List<FeedState> known = FeedRecords.readAll(settings);
        for (FeedState state : known) {
            if (feeds.contains(state.address())) {
                tell(state.address(), Optional.of(state.asked(clock.instant())));
            }
        }
        return unknown(feeds, known);
    }

    /**
     * Discards the states of feeds; a feeder that follows one starts anew.
     *
     * @return the addresses that no feeder knows
     */
    public List<String> forget(List<String> feeds) throws InterruptedException, ExecutionException {
        List<FeedState> known = FeedRecords.readAll(settings);
        for (String feed : feeds) {
            tell(feed, Optional.empty());
        }
        return unknown(feeds, known);
    }

    private void tell(String feed, Optional<FeedState> state) throws InterruptedException, ExecutionException {
        records.send(feed, state, state.isPresent(), error -> {}).get();
    }

    private static List<String> unknown(List<String> feeds, List<FeedState> known) {
        List<String> addresses = known.stream().map(FeedState::address).toList();
        return feeds.stream().filter(feed -> !addresses.contains(feed)).toList();
    }
}
