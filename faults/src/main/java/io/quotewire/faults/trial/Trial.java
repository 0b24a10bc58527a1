package io.quotewire.faults.trial;

import io.quotewire.faults.cluster.Brokers;
import io.quotewire.faults.fault.Fault;
import io.quotewire.faults.fault.FaultPlan;
import io.quotewire.faults.fault.SkippedException;
import io.quotewire.faults.guarantee.Guarantees;
import io.quotewire.faults.guarantee.Judge;
import io.quotewire.faults.guarantee.LiveReader;
import io.quotewire.faults.guarantee.TopicEvidence;
import io.quotewire.faults.installation.Installation;
import io.quotewire.faults.installation.Load;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A run with faults: an installation under load, a plan of faults, and a verdict at the end. */
final class Trial {
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(3);
    private static final int MOST_MILLISECONDS_BETWEEN = 2_000;
    private static final long LOOK_MILLISECONDS = 200;
    private static final int READERS = 2;

    private final Path folder;
    private final FaultPlan plan;
    private final int articlesPerSecond;
    private final Duration patience;
    private final PrintWriter out;
    private final List<SurvivedFault> survived = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * @param patience how long to wait for the last articles at the end
     */
    Trial(Path folder, FaultPlan plan, int articlesPerSecond, Duration patience, PrintWriter out) {
        this.folder = folder;
        this.plan = plan;
        this.articlesPerSecond = articlesPerSecond;
        this.patience = patience;
        this.out = out;
    }

    Report run() throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Random chance = new Random(plan.seed());
        say(
                "three brokers, two processors, two sinks, a feeder; %d articles/s; seed %d; all in %s", //
                articlesPerSecond, plan.seed(), folder);
        List<LiveReader> readers = new ArrayList<>();
        try (Brokers brokers = Brokers.start(folder);
                Installation installation = Installation.start(brokers, folder, "faults");
                Load load = Load.start(installation.news(), articlesPerSecond, plan.seed())) {
            for (int i = 0; i < READERS; i++) {
                readers.add(LiveReader.start(installation.settings()));
            }
            recover(installation, "start");
            awaitWhole(installation, "start");
            for (Fault fault : plan.faults()) {
                TimeUnit.MILLISECONDS.sleep(chance.nextInt(MOST_MILLISECONDS_BETWEEN));
                happen(installation, fault, chance);
            }
            int fed = load.stop();
            say("all faults have happened; %d articles were fed; waiting for the last of them", fed);
            failures.addAll(installation.endings());
            try (TopicEvidence evidence = new TopicEvidence(installation.settings(), fed, readers, failures)) {
                Map<String, List<String>> verdict = new Judge(Guarantees.all()).judge(evidence, patience);
                Duration time = Duration.ofNanos(System.nanoTime() - start);
                return new Report(plan.seed(), time, evidence.size(), survived, skipped, verdict);
            }
        } finally {
            readers.forEach(LiveReader::close);
        }
    }

    private void happen(Installation installation, Fault fault, Random chance)
            throws IOException, InterruptedException, ExecutionException {
        try {
            fault.inflict(installation, chance);
        } catch (SkippedException e) {
            String why = String.valueOf(e.getMessage());
            skipped.add(fault.name() + ": " + why);
            say("  %-30s skipped: %s", fault.name(), why);
            return;
        }
        recover(installation, fault.name()).ifPresent(time -> survived.add(new SurvivedFault(fault.name(), time)));
        awaitWhole(installation, fault.name());
    }

    /** Everything must be back before the next fault: nothing is guaranteed if two brokers are away at once. */
    private void awaitWhole(Installation installation, String from) throws IOException, InterruptedException {
        installation.brokers().awaitInSync();
        long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        while (!installation.isWhole()) {
            if (System.nanoTime() > end) {
                failures.add("after '" + from + "' not all services were back within " + LONGEST_RECOVERY.toSeconds()
                        + " s");
                return;
            }
            installation.supervise();
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
    }

    private Optional<Duration> recover(Installation installation, String from)
            throws IOException, InterruptedException {
        Optional<Duration> time = installation.recover(LONGEST_RECOVERY);
        if (time.isPresent()) {
            say("  %-30s recovered after %.1f s", from, time.get().toMillis() / 1e3);
        } else {
            failures.add("not recovered from '" + from + "' within " + LONGEST_RECOVERY.toSeconds() + " s");
            say("  %-30s NOT recovered", from);
        }
        return time;
    }

    private void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
        out.flush();
    }
}
