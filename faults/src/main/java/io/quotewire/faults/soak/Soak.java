package io.quotewire.faults.soak;

import io.quotewire.faults.cluster.Brokers;
import io.quotewire.faults.guarantee.Guarantees;
import io.quotewire.faults.guarantee.Judge;
import io.quotewire.faults.guarantee.TopicEvidence;
import io.quotewire.faults.installation.Installation;
import io.quotewire.faults.installation.Load;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A run without faults: an installation under load, sampled every few seconds. */
final class Soak {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_SECONDS = 5;
    private static final long SEED = 1;

    private final Path folder;
    private final int articlesPerSecond;
    private final Duration time;
    private final PrintWriter out;

    Soak(Path folder, int articlesPerSecond, Duration time, PrintWriter out) {
        this.folder = folder;
        this.articlesPerSecond = articlesPerSecond;
        this.time = time;
        this.out = out;
    }

    /** Runs it; returns what is wrong, a line each. */
    List<String> run() throws IOException, InterruptedException, ExecutionException {
        List<String> wrong = new ArrayList<>();
        try (Brokers brokers = Brokers.start(folder);
                Installation installation = Installation.start(brokers, folder, "soak");
                Load load = Load.start(installation.news(), articlesPerSecond, SEED)) {
            if (installation.recover(LONGEST_START).isEmpty()) {
                return List.of("nothing flows after " + LONGEST_START.toMinutes() + " minutes");
            }
            ResourceTrends trends = new ResourceTrends(installation.instances());
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                installation.supervise();
                trends.look();
                TimeUnit.SECONDS.sleep(LOOK_SECONDS);
            }
            int fed = load.stop();
            out.printf("%,d articles in %d minutes%n", fed, time.toMinutes());
            trends.rows().forEach(out::println);
            wrong.addAll(trends.growth());
            try (TopicEvidence evidence =
                    new TopicEvidence(installation.settings(), fed, List.of(), installation.endings())) {
                new Judge(Guarantees.all()).judge(evidence, PATIENCE).forEach((promise, broken) -> {
                    if (!broken.isEmpty()) {
                        wrong.add(promise + ": " + broken.get(0) + ", and " + (broken.size() - 1) + " more");
                    }
                });
            }
        }
        return wrong;
    }
}
