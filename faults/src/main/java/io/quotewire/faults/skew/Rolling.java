package io.quotewire.faults.skew;

import io.quotewire.faults.guarantee.Guarantees;
import io.quotewire.faults.guarantee.Judge;
import io.quotewire.faults.guarantee.TopicEvidence;
import io.quotewire.faults.installation.Instance;
import io.quotewire.faults.installation.SideInstallation;
import io.quotewire.faults.process.JavaProcess;
import io.quotewire.faults.process.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * An installation whose services are moved from one release to another, with guarantees checked after each step. Not
 * thread-safe.
 */
final class Rolling implements AutoCloseable {
    private static final int ARTICLES = 100;
    private static final int PARTITIONS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration TO_REFUSE = Duration.ofMinutes(1);
    private static final String CLI = "io.quotewire.app.Quotewire";

    private final SideInstallation installation;
    private final Path log;
    private final String earlier;
    private final PrintWriter out;
    private final TopicEvidence evidence;
    private final List<String> wrong = new ArrayList<>();

    private Rolling(SideInstallation installation, Path log, String earlier, PrintWriter out) {
        this.installation = installation;
        this.log = log;
        this.earlier = earlier;
        this.out = out;
        this.evidence = new TopicEvidence(installation.settings(), 0, List.of(), List.of());
    }

    /** Starts it with the topics, processor and sink of the earlier release. */
    static Rolling start(SideInstallation installation, Path log, EarlierRelease earlier, PrintWriter out)
            throws IOException, InterruptedException, ExecutionException {
        Program create = Program.ofOurs(
                        CLI,
                        "topics",
                        "create",
                        "--bootstrap",
                        installation.settings().bootstrapServers(),
                        "--prefix",
                        installation.topics().prefix(),
                        "--partitions",
                        Integer.toString(PARTITIONS),
                        "--replication",
                        Short.toString(installation.copies()))
                .from(earlier.classpath());
        run(create, log);
        Rolling rolling = new Rolling(installation, log, earlier.classpath(), out);
        for (Instance instance : List.of(installation.processor(), installation.sink())) {
            instance.release(earlier.classpath());
            instance.start();
        }
        return rolling;
    }

    Instance processor() {
        return installation.processor();
    }

    Instance sink() {
        return installation.sink();
    }

    /** Creates topics that only the later release has. */
    void makeMissingTopics() throws IOException, InterruptedException, ExecutionException {
        installation.makeTopics(PARTITIONS);
    }

    /** Restarts a service with the release that runs this. */
    void upgrade(Instance instance) throws IOException {
        replace(instance, System.getProperty("java.class.path"));
    }

    /** Restarts a service with the earlier release. */
    void goBack(Instance instance) throws IOException {
        replace(instance, earlier);
    }

    private static void replace(Instance instance, String classpath) throws IOException {
        instance.process().terminate();
        instance.release(classpath);
        instance.start();
    }

    /** Reprocesses all articles, as is done after an upgrade so that they follow the new extractor. */
    void reprocess() throws IOException, InterruptedException {
        run(
                Program.ofOurs(
                        CLI,
                        "reprocess",
                        "--bootstrap",
                        installation.settings().bootstrapServers(),
                        "--prefix",
                        installation.topics().prefix()),
                log);
    }

    /**
     * Feeds articles, and checks what must hold for every extractor: which version of an article is published, and what
     * was found in it, depends on the release that processed it.
     */
    void expectSums(String when) throws IOException, InterruptedException, ExecutionException {
        installation.feed(ARTICLES);
        judge(when);
    }

    /**
     * Checks that an earlier release can read what a later one wrote, or refuses it before it writes anything.
     *
     * @return whether it goes on
     */
    boolean goesOnOrRefuses(Instance instance, String when)
            throws IOException, InterruptedException, ExecutionException {
        installation.feed(ARTICLES);
        long end = System.nanoTime() + TO_REFUSE.toNanos();
        while (instance.process().isAlive() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        if (instance.process().isAlive()) {
            say("  goes on: %s", when);
            return true;
        }
        say("  refuses: %s: %s", when, String.join(" | ", instance.process().lastLines(2)));
        return false;
    }

    /** What went wrong so far. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void judge(String when) throws IOException, InterruptedException {
        Judge judge = new Judge(Guarantees.ofAnyExtractor());
        List<String> broken = broken(judge);
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !broken.isEmpty() && System.nanoTime() < end; ) {
            supervise(when);
            TimeUnit.SECONDS.sleep(1);
            broken = broken(judge);
        }
        broken.forEach(each -> wrong.add(when + ": " + each));
        say("  %s: %s", broken.isEmpty() ? "holds" : "BROKEN", when);
        broken.forEach(each -> say("    %s", each));
    }

    private List<String> broken(Judge judge) throws IOException, InterruptedException {
        return judge.judge(evidence, Duration.ZERO).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + ": " + each.getValue().get(0) + ", and "
                        + (each.getValue().size() - 1) + " more")
                .toList();
    }

    /** Restarts ended services, as an orchestrator does; an earlier release may not wait for slow brokers. */
    private void supervise(String when) throws IOException {
        for (Instance instance : List.of(processor(), sink())) {
            if (!instance.process().isAlive()) {
                say(
                        "    %s ended and is started again, %s: %s",
                        instance.name(),
                        when,
                        String.join(" | ", instance.process().lastLines(1)));
                instance.start();
            }
        }
    }

    private void say(String format, Object... arguments) {
        out.printf(format + "%n", arguments);
        out.flush();
    }

    private static void run(Program program, Path log) throws IOException, InterruptedException {
        try (JavaProcess process = JavaProcess.start(program, log)) {
            if (process.awaitExit() != 0) {
                throw new IOException(program.arguments() + " failed: " + process.lastLines(5));
            }
        }
    }

    @Override
    public void close() {
        evidence.close();
        installation.close();
    }
}
