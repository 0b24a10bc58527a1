package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.BenchNews;
import io.quotewire.benchmarks.WholeFolder;
import io.quotewire.benchmarks.pipeline.process.BrokerProcess;
import io.quotewire.benchmarks.pipeline.process.FleetUnderLoad;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures several builds, or one build with several settings, in turn in one run: {@code pipeline.VariantsBenchmark
 * NEWS.jsonl ARTICLES ROUNDS VARIANT…}, each variant as {@code Variant.of} reads it. They are only comparable under the
 * same load. Each has topics, a processor and a sink of its own, on one broker.
 *
 * <p>Prints articles a second, from the first article on its topic to the last count, and the CPU time per 1,000
 * articles, including the broker's; the medians are those of the later half of the rounds, after JIT compilation.
 */
public final class VariantsBenchmark {
    private VariantsBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BenchNews news = BenchNews.read(Path.of(arguments[0]));
        int articles = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("quotewire-variants");
        List<FleetUnderLoad> all = new ArrayList<>();
        try (BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"))) {
            try {
                for (int i = 3; i < arguments.length; i++) {
                    all.add(FleetUnderLoad.start(arguments[i], folder, broker, "variant" + i, news));
                }
                for (int round = 1; round <= rounds; round++) {
                    for (FleetUnderLoad one : all) {
                        out.println("round " + round + ", " + told(one.round(articles, broker)) + " | " + one.name());
                    }
                }
                all.forEach(one -> out.println("median, " + told(one.medians()) + " | " + one.name()));
            } finally {
                for (FleetUnderLoad one : all) {
                    one.close();
                }
            }
        } finally {
            WholeFolder.delete(folder);
        }
    }

    private static String told(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .map(one -> String.format(
                        one.getKey().equals(FleetUnderLoad.RATE) ? "%2$.0f %1$s" : "%s %.3f",
                        one.getKey(),
                        one.getValue()))
                .collect(Collectors.joining(", "));
    }
}
