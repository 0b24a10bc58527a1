package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.BenchNews;
import io.quotewire.benchmarks.WholeFolder;
import io.quotewire.benchmarks.pipeline.process.BrokerProcess;
import io.quotewire.benchmarks.pipeline.process.Fleet;
import io.quotewire.benchmarks.pipeline.process.FleetUnderLoad;
import io.quotewire.benchmarks.pipeline.process.InstanceProcess;
import io.quotewire.benchmarks.pipeline.process.LiveHeap;
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
 * Measures the cost of remembering many articles: {@code pipeline.GrowthBenchmark NEWS.jsonl [ARTICLES [ROUND [ROUNDS
 * [VARIANT]]]]}. A processor and a sink process the given number of articles and are restarted with their state; others
 * that remember nothing are started next to them. Rounds of articles are then sent to both in turn, so that both have
 * had the same time for JIT compilation, and their CPU times are compared.
 *
 * <p>Also prints the heap in use after a collection, obtained by {@code jcmd}, and the size of the state on disk, read
 * while the services are stopped. For the variant see {@code Variant.of}.
 */
public final class GrowthBenchmark {
    private static final int ARTICLES = 100_000;
    private static final int ROUND = 5_000;
    private static final int ROUNDS = 4;
    private static final int AT_ONCE = 10_000;
    private static final double MEGABYTE = 1e6;

    private final BrokerProcess broker;
    private final FleetUnderLoad old;
    private final PrintStream out;

    private GrowthBenchmark(BrokerProcess broker, FleetUnderLoad old, PrintStream out) {
        this.broker = broker;
        this.old = old;
        this.out = out;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BenchNews news = BenchNews.read(Path.of(arguments[0]));
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
        int round = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUND;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : ROUNDS;
        String variant = arguments.length > 4 ? arguments[4] : "";
        Path folder = Files.createTempDirectory("quotewire-growth");
        try (BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"));
                FleetUnderLoad old = FleetUnderLoad.start(variant, folder, broker, "old", news)) {
            GrowthBenchmark benchmark = new GrowthBenchmark(broker, old, out);
            benchmark.grow(articles);
            benchmark.restart();
            try (FleetUnderLoad young = FleetUnderLoad.start(variant, folder, broker, "young", news)) {
                benchmark.compare(young, round, rounds);
            }
        } finally {
            WholeFolder.delete(folder);
        }
    }

    private void grow(int articles) throws IOException, InterruptedException {
        while (old.fed() < articles) {
            double cost = cost(old, (int) Math.min(AT_ONCE, articles - old.fed()));
            out.printf("at %,d articles: %.2f s of processor time for 1,000%n", old.fed(), cost);
        }
        heap();
    }

    private void compare(FleetUnderLoad young, int round, int rounds) throws IOException, InterruptedException {
        double with = 0;
        double without = 0;
        for (int i = 1; i <= rounds; i++) {
            double ofYoung = cost(young, round);
            double ofOld = cost(old, round);
            without += ofYoung;
            with += ofOld;
            out.printf(
                    "round %d: %.2f s with %,d articles remembered, %.2f s with %,d; %.2f%n",
                    i, ofOld, old.fed(), ofYoung, young.fed(), ofOld / ofYoung);
        }
        out.printf("all rounds: %.2f%n", with / without);
    }

    /** Seconds of CPU time per 1,000 articles, including the broker's. */
    private double cost(FleetUnderLoad fleet, int articles) throws IOException, InterruptedException {
        return fleet.round(articles, broker).getOrDefault(FleetUnderLoad.TOGETHER, Double.NaN);
    }

    private void heap() throws IOException, InterruptedException {
        double all = 0;
        for (ServiceName service : Fleet.SERVICES) {
            for (InstanceProcess instance : old.fleet().of(service)) {
                double live = LiveHeap.bytes(instance.process().pid()) / MEGABYTE;
                all += live;
                out.printf("heap of the %s after a collection: %.1f MB%n", service.id(), live);
            }
        }
        out.printf("together at %,d articles: %.1f MB%n", old.fed(), all);
    }

    private void restart() throws IOException, InterruptedException {
        Map<ServiceName, InstanceProcess> stopped = new EnumMap<>(ServiceName.class);
        for (ServiceName service : Fleet.SERVICES) {
            InstanceProcess instance = old.fleet().of(service).get(0);
            instance.close();
            stopped.put(service, instance);
            out.printf(
                    "state of the %s: %.0f bytes an article%n",
                    service.id(), (double) instance.stateBytes() / old.fed());
            new TreeMap<>(instance.storeBytes())
                    .forEach((store, bytes) ->
                            out.printf("  %s: %.0f bytes an article%n", store, (double) bytes / old.fed()));
        }
        for (ServiceName service : List.copyOf(stopped.keySet())) {
            old.fleet().again(service, Objects.requireNonNull(stopped.get(service), "the one that was stopped"));
        }
    }
}
