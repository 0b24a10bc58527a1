package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.RoundTimes;
import io.quotewire.app.bench.TopicWatch;
import io.quotewire.benchmarks.WholeFolder;
import io.quotewire.benchmarks.pipeline.load.NewArticles;
import io.quotewire.benchmarks.pipeline.process.BrokerAndServices;
import io.quotewire.benchmarks.pipeline.process.Launcher;
import io.quotewire.benchmarks.pipeline.process.Scraper;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Measures what monitoring costs the pipeline: {@code pipeline.MonitoringBenchmark NEWS.jsonl [ROUNDS [HOME…]]}. Rounds
 * feed the same texts under new ids, alternating between no monitor and no scraping, and each of the monitors of these
 * builds (this one's, if none is named), which reads the cluster every five seconds while it and the services are
 * scraped as often. Earlier rounds warm up all of them. Other monitors are stopped meanwhile.
 *
 * <p>Prints the medians, their ratio, and each monitor's share of all CPU time in its rounds: on a machine with other
 * load, the latter is the more stable.
 */
public final class MonitoringBenchmark {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final int SCRAPE_SECONDS = 5;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path news;
    private final Path folder;
    private final BrokerAndServices services;
    private final TopicWatch watch;
    private final Map<String, Watched> rounds = new LinkedHashMap<>();
    private int number;

    /** What was measured with one monitor, or with none. */
    private static final class Watched {
        private final List<Double> rates = new ArrayList<>();
        private double own;
        private double all;
    }

    private MonitoringBenchmark(Path news, Path folder, BrokerAndServices services, TopicWatch watch) {
        this.news = news;
        this.folder = folder;
        this.services = services;
        this.watch = watch;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        List<Path> homes = arguments.length > 2
                ? Arrays.stream(arguments).skip(2).map(Path::of).toList()
                : List.of(Launcher.HOME);
        Path folder = Files.createTempDirectory("quotewire-monitoring");
        try (BrokerAndServices services = BrokerAndServices.start(folder);
                TopicWatch watch = new TopicWatch(Settings.of(Map.of("bootstrap.servers", services.broker())))) {
            new MonitoringBenchmark(Path.of(arguments[0]), folder, services, watch).run(homes, rounds);
        } finally {
            WholeFolder.delete(folder);
        }
    }

    private void run(List<Path> homes, int times) throws IOException, InterruptedException {
        List<String> monitors = new ArrayList<>();
        for (Path home : homes) {
            String name = "monitor " + (monitors.size() + 1);
            services.monitor(home, name);
            String unused = services.monitored(name);
            services.monitor(name, false);
            out.println(name + ": " + home);
            monitors.add(name);
        }
        try {
            List<String> turns = new ArrayList<>(monitors);
            turns.add("");
            for (int turn = 0; turn < WARM_UP + times; turn++) {
                for (String monitor : turns) {
                    round(monitor, turn >= WARM_UP);
                }
                // So that drift affects all of them alike.
                Collections.reverse(turns);
            }
        } finally {
            for (String monitor : monitors) {
                services.monitor(monitor, true);
            }
        }
        double unwatched = median(told("").rates);
        out.printf("medians: unwatched %,.0f articles/s%n", unwatched);
        for (String monitor : monitors) {
            Watched told = told(monitor);
            double watched = median(told.rates);
            out.printf(
                    "%s: %,.0f articles/s, ratio %.3f; %.1f %% of processor time%n",
                    monitor, watched, watched / unwatched, 100 * told.own / told.all);
        }
    }

    private Watched told(String monitor) {
        return rounds.computeIfAbsent(monitor, unused -> new Watched());
    }

    private void round(String monitor, boolean counts) throws IOException, InterruptedException {
        List<String> scraped = List.of();
        if (!monitor.isEmpty()) {
            services.monitor(monitor, true);
            scraped = List.of(services.metrics("process"), services.metrics("count"), services.monitored(monitor));
        }
        Map<String, Double> before = services.processorSeconds();
        double rate = rate(folder.resolve("round-" + number + ".jsonl"), scraped);
        Map<String, Double> after = services.processorSeconds();
        double own = after.getOrDefault(monitor, 0.0) - before.getOrDefault(monitor, 0.0);
        double used = sum(after) - sum(before);
        if (!monitor.isEmpty()) {
            services.monitor(monitor, false);
        }
        out.printf(
                "round %d: %s, %,.0f articles/s; monitor %.2f s of %.1f s of processor time%n",
                number++, monitor.isEmpty() ? "unwatched" : monitor, rate, own, used);
        if (counts) {
            Watched told = told(monitor);
            told.rates.add(rate);
            told.own += own;
            told.all += used;
        }
    }

    private double rate(Path input, List<String> scraped) throws IOException, InterruptedException {
        int articles = NewArticles.write(news, input, input.getFileName().toString());
        Scraper scraper = new Scraper();
        ScheduledExecutorService scraping = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<?> scrapes =
                    scraping.scheduleAtFixedRate(() -> scrape(scraper, scraped), 0, SCRAPE_SECONDS, TimeUnit.SECONDS);
            services.feed(input);
            RoundTimes measured = watch.awaitRound(articles, services::check);
            if (scrapes.isDone()) {
                throw new IOException("a service did not answer for its metrics");
            }
            return articles / measured.counted();
        } finally {
            scraping.shutdownNow();
            Files.delete(input);
        }
    }

    private static void scrape(Scraper scraper, List<String> addresses) {
        try {
            scraper.scrapeAll(addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double sum(Map<String, Double> seconds) {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
