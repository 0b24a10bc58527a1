package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.BenchFeed;
import io.quotewire.app.bench.BenchNews;
import io.quotewire.app.bench.Round;
import io.quotewire.app.bench.TopicWatch;
import io.quotewire.benchmarks.Median;
import io.quotewire.streaming.service.ServiceName;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Several quotewires, or one with several settings, in turn in one run: {@code pipeline.VariantsBenchmark NEWS.jsonl
 * ARTICLES ROUNDS VARIANT…}, each variant as {@link Variant#of} reads it. One is only worth comparing with another
 * under the same load. Each has topics, a processor and a sink for itself, on one broker.
 *
 * <p>Told are articles a second from the first article on its topic to the last count, and the processor time for 1,000
 * articles, the broker's too; the medians are of the later half of the rounds, when Java has compiled what is used
 * often.
 */
public final class VariantsBenchmark {
    private static final int PARTITIONS = 4;
    private static final String RATE = "articles/s";

    private VariantsBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BenchNews news = BenchNews.read(Path.of(arguments[0]));
        int articles = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("quotewire-variants");
        List<Running> all = new ArrayList<>();
        try (Broker broker = Broker.start(folder.resolve("broker"))) {
            try {
                for (int i = 3; i < arguments.length; i++) {
                    all.add(Running.start(arguments[i], folder, broker, "variant" + i, news));
                }
                for (int round = 1; round <= rounds; round++) {
                    for (Running one : all) {
                        out.println("round " + round + ", " + told(one.round(articles, broker)) + " | " + one.name);
                    }
                }
                all.forEach(one -> out.println("median, " + told(one.medians()) + " | " + one.name));
            } finally {
                for (Running one : all) {
                    one.close();
                }
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static String told(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .map(one -> String.format(
                        one.getKey().equals(RATE) ? "%2$.0f %1$s" : "%s %.3f", one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static final class Running implements AutoCloseable {
        final String name;
        private final Fleet fleet;
        private final BenchFeed feed;
        private final TopicWatch watch;
        private final List<Map<String, Double>> rounds = new ArrayList<>();

        private Running(String name, Fleet fleet, BenchNews news) {
            this.name = name;
            this.fleet = fleet;
            feed = new BenchFeed(fleet.settings(), news);
            watch = new TopicWatch(fleet.settings());
        }

        static Running start(String name, Path folder, Broker broker, String prefix, BenchNews news)
                throws IOException, InterruptedException {
            Fleet fleet = new Fleet(folder.resolve(prefix), broker.address(), prefix, PARTITIONS, Variant.of(name));
            try {
                for (ServiceName service : Fleet.SERVICES) {
                    fleet.add(service);
                }
                return new Running(name, fleet, news);
            } catch (IOException | InterruptedException | RuntimeException e) {
                fleet.close();
                throw e;
            }
        }

        Map<String, Double> round(int articles, Broker broker) throws IOException, InterruptedException {
            Map<String, Double> before = seconds(broker);
            feed.burst(articles);
            Round round = watch.awaitRound(articles, fleet::check);
            Map<String, Double> figures = new TreeMap<>();
            seconds(broker)
                    .forEach((process, used) ->
                            figures.put(process, (used - before.getOrDefault(process, 0.0)) * 1000 / articles));
            figures.put(
                    "together",
                    figures.values().stream().mapToDouble(Double::doubleValue).sum());
            figures.put(RATE, articles / round.counted());
            rounds.add(figures);
            return figures;
        }

        Map<String, Double> medians() {
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

        private Map<String, Double> seconds(Broker broker) {
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
}
