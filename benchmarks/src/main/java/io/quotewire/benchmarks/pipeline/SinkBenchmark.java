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
 * Measures the sink alone, on a backlog or at a fixed rate: {@code pipeline.SinkBenchmark [EVENTS[@RATE] [ROUNDS
 * [VARIANT…]]]}. Each variant is a build as {@link Variant#of} reads it, by default this one; several are measured in
 * turn in the same run, since they are only comparable under the same load. Each has topics of its own and a sink in a
 * process of its own.
 *
 * <p>A round on a backlog writes its events in one transaction, so that the sink finds all of them at once; a round at
 * a rate writes that many events a second, in a transaction every tenth of a second. It ends when the counts add up to
 * the mentions and articles written. Prints the CPU time of the sink's process as events per second of it; the first
 * round includes the start-up costs of a Java process.
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
