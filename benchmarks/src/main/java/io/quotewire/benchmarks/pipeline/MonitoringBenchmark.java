package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.Round;
import io.quotewire.app.bench.TopicWatch;
import io.quotewire.benchmarks.pipeline.load.NewArticles;
import io.quotewire.benchmarks.pipeline.process.Folders;
import io.quotewire.benchmarks.pipeline.process.Scraper;
import io.quotewire.benchmarks.pipeline.process.Services;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What it costs the pipeline to be watched: {@code pipeline.MonitoringBenchmark NEWS.jsonl [PAIRS]}. Rounds feed the
 * same texts under ids of their own, by turns with the monitor stopped and nobody asking, and with the monitor looking
 * every five seconds and somebody scraping it and the services as often. Six rounds before these warm up all of them,
 * the monitor too.
 *
 * <p>Printed are the medians, their ratio, and the monitor's share of all processor time in its rounds: on a machine
 * that others use too the latter is the steadier of the two.
 */
public final class MonitoringBenchmark {
    private static final int PAIRS = 5;
    private static final int WARM_UP = 6;
    private static final int SCRAPE_SECONDS = 5;

    private MonitoringBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path news = Path.of(arguments[0]);
        int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PAIRS;
        Path folder = Files.createTempDirectory("quotewire-monitoring");
        try (Services services = Services.start(folder);
                TopicWatch watch = new TopicWatch(Settings.of(Map.of("bootstrap.servers", services.broker())))) {
            services.monitor();
            List<String> addresses =
                    List.of(services.metrics("process"), services.metrics("count"), services.metrics(Services.MONITOR));
            double[] unwatched = new double[pairs];
            double[] watched = new double[pairs];
            double monitor = 0;
            double all = 0;
            for (int round = 0; round < WARM_UP + 2 * pairs; round++) {
                // off on, on off, off on: whatever drifts hits both alike
                boolean watching = round < WARM_UP || round % 2 == (round / 2) % 2;
                services.monitor(watching);
                Map<String, Double> before = services.processorSeconds();
                double rate = rate(
                        services,
                        watch,
                        news,
                        folder.resolve("round-" + round + ".jsonl"),
                        watching ? addresses : List.of());
                Map<String, Double> after = services.processorSeconds();
                double own = after.getOrDefault(Services.MONITOR, 0.0) - before.getOrDefault(Services.MONITOR, 0.0);
                double used = sum(after) - sum(before);
                out.printf(
                        "round %d: %s, %,.0f articles/s; monitor %.2f s of %.1f s of processor time%n",
                        round, watching ? "watched" : "unwatched", rate, own, used);
                if (round >= WARM_UP) {
                    (watching ? watched : unwatched)[(round - WARM_UP) / 2] = rate;
                    monitor += watching ? own : 0;
                    all += watching ? used : 0;
                }
            }
            services.monitor(true);
            out.printf(
                    "medians: unwatched %,.0f, watched %,.0f articles/s, ratio %.3f; monitor %.1f %% of "
                            + "processor time%n",
                    median(unwatched), median(watched), median(watched) / median(unwatched), 100 * monitor / all);
        } finally {
            Folders.delete(folder);
        }
    }

    private static double rate(Services services, TopicWatch watch, Path news, Path input, List<String> scraped)
            throws IOException, InterruptedException {
        int articles = NewArticles.write(news, input, input.getFileName().toString());
        Scraper scraper = new Scraper();
        ScheduledExecutorService scraping = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<?> scrapes =
                    scraping.scheduleAtFixedRate(() -> scrape(scraper, scraped), 0, SCRAPE_SECONDS, TimeUnit.SECONDS);
            services.feed(input);
            Round measured = watch.awaitRound(articles, services::check);
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

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
