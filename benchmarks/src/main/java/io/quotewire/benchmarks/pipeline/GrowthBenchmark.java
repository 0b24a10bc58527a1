package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.BenchFeed;
import io.quotewire.app.bench.BenchNews;
import io.quotewire.app.bench.TopicWatch;
import io.quotewire.streaming.service.ServiceName;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What it costs to remember many articles: {@code pipeline.GrowthBenchmark NEWS.jsonl [ARTICLES [ROUND [ROUNDS]]]}. A
 * processor and a sink that were just started take rounds of articles; then so many that {@code ARTICLES} are
 * remembered; then both are started again with the state that they have, and take as many rounds. What each round costs
 * in processor time is told beside the same round of the young, whose Java had as much time to compile.
 *
 * <p>Told as well are the heap in use after a collection, which is asked of Java by {@code jcmd}, and the bytes of the
 * states on disk, read while the services are stopped.
 */
public final class GrowthBenchmark {
    private static final int ARTICLES = 100_000;
    private static final int ROUND = 5_000;
    private static final int ROUNDS = 4;
    private static final int AT_ONCE = 10_000;
    private static final int PARTITIONS = 4;
    private static final double MEGABYTE = 1e6;

    private final Fleet fleet;
    private final BenchFeed feed;
    private final TopicWatch watch;
    private final PrintStream out;

    private GrowthBenchmark(Fleet fleet, BenchFeed feed, TopicWatch watch, PrintStream out) {
        this.fleet = fleet;
        this.feed = feed;
        this.watch = watch;
        this.out = out;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
        int round = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUND;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : ROUNDS;
        Path folder = Files.createTempDirectory("quotewire-growth");
        try (Broker broker = Broker.start(folder.resolve("broker"));
                Fleet fleet = new Fleet(folder, broker.address(), "growth", PARTITIONS, Variant.with(Map.of()))) {
            for (ServiceName service : Fleet.SERVICES) {
                fleet.add(service);
            }
            try (BenchFeed feed = new BenchFeed(fleet.settings(), BenchNews.read(Path.of(arguments[0])));
                    TopicWatch watch = new TopicWatch(fleet.settings())) {
                new GrowthBenchmark(fleet, feed, watch, out).measure(articles, round, rounds);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(int articles, int round, int rounds) throws IOException, InterruptedException {
        double[] young = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            young[i] = cost(round);
            out.printf(
                    "round %d of the young, at %,d articles: %.2f s of processor time for 1,000%n",
                    i + 1, feed.sent(), young[i]);
        }
        while (feed.sent() < articles) {
            double cost = cost((int) Math.min(AT_ONCE, articles - feed.sent()));
            out.printf("on the way, at %,d articles: %.2f s%n", feed.sent(), cost);
        }
        heap();
        restart();
        double of = 0;
        double against = 0;
        for (int i = 0; i < rounds; i++) {
            double old = cost(round);
            of += old;
            against += young[i];
            out.printf(
                    "round %d of the old, at %,d articles: %.2f s, %.2f of the young%n",
                    i + 1, feed.sent(), old, old / young[i]);
        }
        out.printf("cost of an article at %,d against at none: %.2f%n", articles, of / against);
    }

    /** Seconds of processor time of both services for 1,000 articles. */
    private double cost(int articles) throws IOException, InterruptedException {
        double before = seconds();
        feed.burst(articles);
        watch.awaitRound(articles, fleet::check);
        return (seconds() - before) * 1000 / articles;
    }

    private double seconds() {
        return fleet.processorSeconds().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private void heap() throws IOException, InterruptedException {
        double all = 0;
        for (ServiceName service : Fleet.SERVICES) {
            for (Instance instance : fleet.of(service)) {
                double live = LiveHeap.bytes(instance.process().pid()) / MEGABYTE;
                all += live;
                out.printf("heap of the %s after a collection: %.1f MB%n", service.id(), live);
            }
        }
        out.printf("together at %,d articles: %.1f MB%n", feed.sent(), all);
    }

    private void restart() throws IOException, InterruptedException {
        Map<ServiceName, Instance> stopped = new EnumMap<>(ServiceName.class);
        for (ServiceName service : Fleet.SERVICES) {
            Instance instance = fleet.of(service).get(0);
            instance.close();
            stopped.put(service, instance);
            out.printf(
                    "state of the %s: %.0f bytes an article%n",
                    service.id(), (double) instance.stateBytes() / feed.sent());
            new TreeMap<>(instance.storeBytes())
                    .forEach((store, bytes) ->
                            out.printf("  %s: %.0f bytes an article%n", store, (double) bytes / feed.sent()));
        }
        for (ServiceName service : List.copyOf(stopped.keySet())) {
            fleet.again(service, Objects.requireNonNull(stopped.get(service), "the one that was stopped"));
        }
    }
}
