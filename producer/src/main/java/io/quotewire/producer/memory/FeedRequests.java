package io.quotewire.producer.memory;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;

/** What people ask of the feeders, through the topic that they share: to poll a feed now, or to forget it. */
public final class FeedRequests {
    private final FeedRecords records;
    private final Settings settings;
    private final Clock clock;

    /**
     * Asks through this producer.
     *
     * @param settings where what is known lies
     */
    public FeedRequests(Producer<byte[], byte[]> producer, Settings settings, Clock clock) {
        Topics topics = settings.topics();
        this.records = new FeedRecords(
                producer, topics, producer.partitionsFor(topics.feeds()).size(), clock);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks for a poll as soon as may be, of a feed that has ended too.
     *
     * @return those of the addresses that no feeder knows; of them nothing is asked
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
     * Forgets what is known of feeds; a feeder that follows one begins anew with it.
     *
     * @return those of the addresses that no feeder knows
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
