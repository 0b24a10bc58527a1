package io.quotewire.producer.memory;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.quotewire.streaming.metrics.BoundedLabels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reports to Prometheus how long each feed has had nothing new: a series for each of the first hundred feeds, and for
 * the stalest of the others together as {@code other}. Thread-safe.
 */
public final class FeedAges implements Collector {
    /** The number of feeds with series of their own. */
    static final int FEEDS = 100;

    private static final String NAME = "quotewire_feed_newest_item_age_seconds";

    /** User names and passwords in addresses must not be shown in metrics. */
    private static final Pattern USER = Pattern.compile("(?<=//)[^/?#]*@");

    private final FeedStates states;
    private final Clock clock;
    private final BoundedLabels names = new BoundedLabels(FEEDS);

    public FeedAges(FeedStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Override
    public MetricSnapshot collect() {
        Instant now = clock.instant();
        Map<Labels, Double> ages = new HashMap<>();
        List<FeedState> known = states.all().stream()
                .sorted(Comparator.comparing(FeedState::address))
                .toList();
        for (FeedState state : known) {
            Instant last = state.polls().times().lastNewItemAt();
            if (last != null) {
                String condition = FeedStatus.of(state, now).condition().name().toLowerCase(Locale.ROOT);
                String feed = names.label(USER.matcher(state.address()).replaceFirst(""));
                double age = Math.max(0, Duration.between(last, now).toMillis()) / 1000.0;
                ages.merge(Labels.of("feed", feed, "condition", condition), age, Math::max);
            }
        }
        GaugeSnapshot.Builder gauge =
                GaugeSnapshot.builder().name(NAME).help("Since when a feed has had nothing new, by its condition");
        ages.forEach((labels, age) -> gauge.dataPoint(
                GaugeDataPointSnapshot.builder().labels(labels).value(age).build()));
        return gauge.build();
    }
}
