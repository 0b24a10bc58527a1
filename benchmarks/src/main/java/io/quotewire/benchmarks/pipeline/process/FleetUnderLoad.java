package io.quotewire.benchmarks.pipeline.process;

import io.quotewire.app.bench.BenchFeed;
import io.quotewire.app.bench.BenchNews;
import io.quotewire.app.bench.RoundTimes;
import io.quotewire.app.bench.TopicWatch;
import io.quotewire.benchmarks.Median;
import io.quotewire.streaming.service.ServiceName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A processor and a sink with topics of their own, with a feed and a watch. Not thread-safe. */
public final class FleetUnderLoad implements AutoCloseable {
    public static final String RATE = "articles/s";
    public static final String TOGETHER = "together";

    private static final int PARTITIONS = 4;

    private final String name;
    private final Fleet fleet;
    private final BenchFeed feed;
    private final TopicWatch watch;
    private final List<Map<String, Double>> rounds = new ArrayList<>();

    private FleetUnderLoad(String name, Fleet fleet, BenchNews news) {
        this.name = name;
        this.fleet = fleet;
        feed = new BenchFeed(fleet.settings(), news);
        watch = new TopicWatch(fleet.settings());
    }

    /**
     * Starts both.
     *
     * @param name the variant, as {@link Variant#of} reads it
     */
    public static FleetUnderLoad start(String name, Path folder, BrokerProcess broker, String prefix, BenchNews news)
            throws IOException, InterruptedException {
        Fleet fleet = new Fleet(folder.resolve(prefix), broker.address(), prefix, PARTITIONS, Variant.of(name));
        try {
            for (ServiceName service : Fleet.SERVICES) {
                fleet.add(service);
            }
            return new FleetUnderLoad(name, fleet, news);
        } catch (IOException | InterruptedException | RuntimeException e) {
            fleet.close();
            throw e;
        }
    }

    /**
     * Feeds a number of articles at once and waits until they are counted; returns the CPU seconds per 1,000 articles,
     * and the rate.
     */
    public Map<String, Double> round(int articles, BrokerProcess broker) throws IOException, InterruptedException {
        Map<String, Double> before = seconds(broker);
        feed.burst(articles);
        RoundTimes round = watch.awaitRound(articles, fleet::check);
        Map<String, Double> figures = new TreeMap<>();
        seconds(broker)
                .forEach((process, used) ->
                        figures.put(process, (used - before.getOrDefault(process, 0.0)) * 1000 / articles));
        figures.put(
                TOGETHER,
                figures.values().stream().mapToDouble(Double::doubleValue).sum());
        figures.put(RATE, articles / round.counted());
        rounds.add(figures);
        return figures;
    }

    /** The medians of the later half of the rounds. */
    public Map<String, Double> medians() {
        Map<String, Double> medians = new TreeMap<>();
        rounds.get(0)
                .keySet()
                .forEach(figure -> medians.put(
                        figure,
                        Median.ofLaterHalf(rounds.stream()
                                .mapToDouble(round -> round.getOrDefault(figure, 0.0))
                                .toArray())));
        return medians;
    }

    public String name() {
        return name;
    }

    public Fleet fleet() {
        return fleet;
    }

    /** The number of articles it has been fed. */
    public long fed() {
        return feed.sent();
    }

    private Map<String, Double> seconds(BrokerProcess broker) {
        Map<String, Double> seconds = new TreeMap<>();
        seconds.put("broker", broker.processorSeconds());
        fleet.processorSeconds().forEach((service, used) -> seconds.put(service.id(), used));
        return seconds;
    }

    @Override
    public void close() {
        feed.close();
        watch.close();
        fleet.close();
    }
}
