package io.quotewire.benchmarks.pipeline;

import io.quotewire.benchmarks.WholeFolder;
import io.quotewire.benchmarks.pipeline.process.BrokerProcess;
import io.quotewire.benchmarks.pipeline.process.SinkUnderLoad;
import io.quotewire.benchmarks.pipeline.process.Variant;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the sink alone, on a backlog or at a rate: {@code pipeline.SinkBenchmark [EVENTS[@RATE] [ROUNDS
 * [VARIANT…]]]}. Each variant is a quotewire as {@link Variant#of} reads it, by default this one; several are measured
 * in turn in the same run, for one is only worth comparing with another under the same load. Each has topics and a
 * sink, a process of its own, for itself.
 *
 * <p>A round on a backlog writes its events in one transaction, so that the sink finds all of them at once; one at a
 * rate, so many events a second, each tenth of a second in one transaction. It has ended when the counts add up to the
 * mentions and articles written. What is printed is the processor time of the sink's process, in
 * events for each second of it; the first round also pays for all that a Java process does once.
 */
public final class SinkBenchmark {
    private static final int EVENTS = 300_000;
    private static final int ROUNDS = 4;
    private static final int BACKLOG = 0;
    private static final double MILLISECONDS = 1e3;

    private SinkBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String[] load = arguments.length > 0 ? arguments[0].split("@", 2) : new String[] {Integer.toString(EVENTS)};
        int events = Integer.parseInt(load[0]);
        int rate = load.length > 1 ? Integer.parseInt(load[1]) : BACKLOG;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        List<String> variants =
                new ArrayList<>(arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : List.of(""));
        Path folder = Files.createTempDirectory("quotewire-sink");
        try (BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"))) {
            measure(broker, folder, variants, events, rate, rounds, out);
        } finally {
            WholeFolder.delete(folder);
        }
    }

    private static void measure(
            BrokerProcess broker, Path folder, List<String> variants, int events, int rate, int rounds, PrintStream out)
            throws IOException, InterruptedException {
        List<SinkUnderLoad> sinks = new ArrayList<>();
        try {
            for (int i = 0; i < variants.size(); i++) {
                String name = "sink" + (i + 1);
                sinks.add(
                        SinkUnderLoad.start(Variant.of(variants.get(i)), name, broker.address(), folder.resolve(name)));
            }
            for (int round = 1; round <= rounds; round++) {
                for (int i = 0; i < sinks.size(); i++) {
                    SinkUnderLoad sink = sinks.get(i);
                    Duration before = sink.processorTime();
                    double seconds = rate == BACKLOG ? sink.count(events, round) : sink.count(events, round, rate);
                    double used = sink.processorTime().minus(before).toMillis() / MILLISECONDS;
                    out.printf(
                            "round %d, %s: %,d events, counted after %.1f s; processor time %.1f s, %,.0f events for "
                                    + "each second of it%n",
                            round, variants.get(i), events, seconds, used, events / used);
                }
            }
        } finally {
            for (SinkUnderLoad sink : sinks) {
                sink.close();
            }
        }
    }
}
