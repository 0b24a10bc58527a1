package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.BenchFeed;
import io.quotewire.app.bench.BenchNews;
import io.quotewire.app.bench.RoundTimes;
import io.quotewire.app.bench.TopicWatch;
import io.quotewire.benchmarks.pipeline.load.Spread;
import io.quotewire.benchmarks.pipeline.load.SteadyFeed;
import io.quotewire.benchmarks.pipeline.process.BrokerProcess;
import io.quotewire.benchmarks.pipeline.process.Fleet;
import io.quotewire.benchmarks.pipeline.process.Takeover;
import io.quotewire.benchmarks.pipeline.process.Variant;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;

/** One variant of the {@link ScalingBenchmark}, from creating its topics to its takeovers. */
final class ScalingRun implements AutoCloseable {
    private static final int PARTITIONS = 8;
    private static final double RATE = 60;
    private static final int QUIET_SECONDS = 5;
    private static final String HOT = "\n\n\"We will know more tomorrow,\" Ottilie Krantz said.";

    private final ScalingVariant variant;
    private final BrokerProcess broker;
    private final Fleet fleet;
    private final PrintStream out;
    private final BenchNews news;
    private final BenchFeed feed;
    private final TopicWatch watch;

    private ScalingRun(ScalingVariant variant, BrokerProcess broker, Fleet fleet, BenchNews news, PrintStream out) {
        this.variant = variant;
        this.broker = broker;
        this.fleet = fleet;
        this.news = news;
        this.out = out;
        feed = new BenchFeed(fleet.settings(), news);
        watch = new TopicWatch(fleet.settings());
    }

    /** Starts all of its instances. */
    static ScalingRun start(
            Path folder, BrokerProcess broker, String prefix, Path news, ScalingVariant variant, PrintStream out)
            throws IOException, InterruptedException {
        out.println();
        out.println(variant);
        Fleet fleet = new Fleet(folder, broker.address(), prefix, PARTITIONS, Variant.with(variant.settings()));
        try {
            if (variant.streams()) {
                fleet.cluster()
                        .run(admin -> admin.incrementalAlterConfigs(groupSettings(fleet, variant))
                                .all()
                                .get());
            }
            for (int i = 0; i < variant.instances(); i++) {
                for (ServiceName service : Fleet.SERVICES) {
                    fleet.add(service);
                }
            }
            return new ScalingRun(variant, broker, fleet, BenchNews.read(news), out);
        } catch (IOException | InterruptedException | RuntimeException e) {
            fleet.close();
            throw e;
        }
    }

    void measure(int articles) throws IOException, InterruptedException {
        for (ServiceName service : Fleet.SERVICES) {
            tell(service, takeover(service).awaitShared(variant.instances(), partitions(service)));
        }
        round(articles);
        round(articles);
        if (variant.instances() == 1) {
            spread(articles);
        } else {
            takeOver(ServiceName.SINK);
            takeOver(ServiceName.PROCESSOR);
        }
    }

    @Override
    public void close() {
        feed.close();
        watch.close();
        fleet.close();
    }

    private void round(int articles) throws IOException, InterruptedException {
        Map<String, Double> before = seconds();
        feed.burst(articles);
        RoundTimes round = watch.awaitRound(articles, fleet::check);
        Map<String, Double> used = new TreeMap<>();
        seconds().forEach((name, now) -> used.put(name, (now - before.getOrDefault(name, 0.0)) * 1000 / articles));
        out.printf(
                "%,d articles: %,.0f articles/s; seconds of processor time for 1,000: %s%n",
                articles,
                articles / round.counted(),
                used.entrySet().stream()
                        .map(one -> String.format("%s %.2f", one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private Map<String, Double> seconds() {
        Map<String, Double> seconds = new TreeMap<>();
        fleet.processorSeconds().forEach((service, used) -> seconds.put(service.id(), used));
        seconds.put("broker", broker.processorSeconds());
        return seconds;
    }

    /**
     * Prints the distribution of mentions over their partitions, for the news as they are and with one speaker in all
     * of them.
     */
    private void spread(int articles) throws IOException, InterruptedException {
        try (Spread spread =
                new Spread(fleet.settings(), fleet.settings().topics().mentions())) {
            tell("mentions as the news are", spread.next());
            feed.goOnWith(new BenchNews(news.texts().stream()
                    .map(text -> text.toBuilder().body(text.body() + HOT).build())
                    .toList()));
            round(articles);
            tell("mentions with one speaker in every article", spread.next());
        }
    }

    private void takeOver(ServiceName service) throws IOException, InterruptedException {
        Takeover takeover = takeover(service);
        try (SteadyFeed steady = new SteadyFeed(feed, RATE)) {
            // The time given to standby copies to catch up; whether they have is not checked.
            TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            Takeover.Told told = takeover.kill();
            out.printf(
                    "a %s killed: its %d partitions with others after %.1f s, all worked on after %.1f s%n",
                    service.id(), told.partitions(), told.shared(), told.committed());
            long began = System.nanoTime();
            fleet.add(service);
            var shares = takeover.awaitShared(variant.instances(), partitions(service));
            out.printf(
                    "a new one in its place: shared out anew %.1f s after its start, 2 s of them to see it%n",
                    (System.nanoTime() - began) / 1e9);
            tell(service, shares);
            watch.awaitRound(steady.end(), fleet::check);
        }
    }

    private Takeover takeover(ServiceName service) {
        Topics topics = fleet.settings().topics();
        String topic = service == ServiceName.SINK ? topics.mentions() : topics.articles();
        return new Takeover(fleet, service, fleet.group(service), topic);
    }

    private static int partitions(ServiceName service) {
        return service == ServiceName.SINK ? 2 * PARTITIONS : PARTITIONS;
    }

    private void tell(ServiceName service, Map<String, Set<TopicPartition>> shares) {
        List<String> words = new ArrayList<>();
        shares.forEach((name, share) -> words.add(name + " has "
                + share.stream()
                        .collect(Collectors.groupingBy(TopicPartition::topic, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(topic -> topic.getValue() + " of " + topic.getKey())
                        .collect(Collectors.joining(" and "))));
        out.println(service.id() + "s: " + String.join("; ", words));
    }

    private void tell(String what, Spread.Told told) {
        out.printf(
                "%s: %,d in %d partitions, by size %s; most, %.1f %%, under the key %s%n",
                what,
                told.all(),
                told.records().size(),
                told.records().values().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(records -> String.format("%.1f %%", 100.0 * records / told.all()))
                        .collect(Collectors.joining(" ")),
                100.0 * told.most() / told.all(),
                Objects.requireNonNull(told.mostKey()));
    }

    /** For streams groups, what are settings of the service for classic groups are settings of the brokers. */
    private static Map<ConfigResource, Collection<AlterConfigOp>> groupSettings(Fleet fleet, ScalingVariant variant) {
        Map<ConfigResource, Collection<AlterConfigOp>> all = new HashMap<>();
        for (ServiceName service : Fleet.SERVICES) {
            all.put(
                    new ConfigResource(
                            ConfigResource.Type.GROUP, fleet.group(service).id()),
                    List.of(
                            set("streams.num.standby.replicas", variant.standby() ? "1" : "0"),
                            set(
                                    "streams.session.timeout.ms",
                                    Long.toString(
                                            fleet.settings().sessionTimeout().toMillis()))));
        }
        return all;
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }
}
