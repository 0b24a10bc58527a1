package io.quotewire.benchmarks.pipeline;

import io.quotewire.benchmarks.WholeFolder;
import io.quotewire.benchmarks.pipeline.process.BrokerProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how processors and sinks, each a process, share 8 partitions: {@code pipeline.ScalingBenchmark NEWS.jsonl
 * [ARTICLES [VARIANT…]]}. A variant is the number of processors and of sinks, optionally followed by {@code +standby}
 * and {@code +streams}; by default 1, 2, 4, 2+standby, 2+streams and 2+streams+standby are run one after another, each
 * with topics of its own on one broker.
 *
 * <p>Prints how many partitions each instance has, what a round of articles costs after a warm-up round, and how
 * mentions are distributed over their partitions, also with one speaker in every article. With two or more instances,
 * articles then keep coming while a sink, and then a processor, is killed; it prints after how long the others have its
 * partitions and after how long the last of these is processed again, and the sink is replaced by a new one. Fails if
 * partitions are not shared evenly, or are not taken over.
 */
public final class ScalingBenchmark {
    private static final int ARTICLES = 10_000;
    private static final List<String> VARIANTS = List.of("1", "2", "4", "2+standby", "2+streams", "2+streams+standby");

    private ScalingBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path news = Path.of(arguments[0]);
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
        List<String> variants = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            variants.add(arguments[i]);
        }
        if (variants.isEmpty()) {
            variants.addAll(VARIANTS);
        }
        Path folder = Files.createTempDirectory("quotewire-scaling");
        try (BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"))) {
            for (int i = 0; i < variants.size(); i++) {
                String prefix = "scaling" + i;
                try (ScalingRun run = ScalingRun.start(
                        folder.resolve(prefix), broker, prefix, news, ScalingVariant.of(variants.get(i)), out)) {
                    run.measure(articles);
                }
            }
        } finally {
            WholeFolder.delete(folder);
        }
    }
}
