package io.quotewire.app.reprocess;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.correct.TakenDownArticles;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quotewire reprocess}: derives the events of articles again by the current extractor and catalogue. */
@Command(
        name = "reprocess",
        description = {
            "Has processors extract again, with their extractor and catalogue, what can still be corrected.",
            "",
            "What is different is retracted and published again, one article per transaction: counts are never"
                    + " doubled, readers have no gap. A run that was interrupted, even killed, resumes where it was"
                    + " when it is started again. Older articles stay as they are."
        })
public final class ReprocessCommand implements Callable<Integer> {
    /** Memories expire by the hour. */
    private static final Duration SLACK = Duration.ofHours(1);

    /** A running one reports twice a second. */
    private static final Duration STILL = Duration.ofSeconds(3);

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Console console;
    private final CountDownLatch never = new CountDownLatch(1);

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Articles a second at most, so that live news does not wait; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "How far back, such as 2d; default as far as articles can be corrected.")
    private @Nullable Duration since;

    @Option(names = "--anew", description = "Start from the beginning, even if a run was interrupted.")
    private boolean anew;

    @Option(
            names = "--status",
            description = "Show the progress of an unfinished run, and whether it is running; do nothing else.")
    private boolean status;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            defaultValue = "60s",
            description = "How long to wait at the end for the processor; default ${DEFAULT-VALUE}.")
    private Duration patience = Duration.ofSeconds(60);

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    public ReprocessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (rate < 1) {
            throw new CommandException(ExitStatus.USAGE, "--rate must be 1 or more");
        }
        Settings settings = options.load();
        Topics topics = settings.topics();
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(topics.articles(), topics.processed(), topics.corrections()));
            RunProgress progress = new RunProgress(cluster, settings);
            if (status) {
                console.writer()
                        .println(progress.interrupted()
                                .map(run -> ReprocessDisplay.status(run, Instant.now()))
                                .orElse("there is no unfinished run"));
                return ExitStatus.DONE;
            }
            Run run = run(settings, progress);
            return copy(settings, cluster, progress, run);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    private Run run(Settings settings, RunProgress progress) throws InterruptedException {
        Optional<Run> interrupted = interrupted(progress);
        if (interrupted.isPresent() && !anew) {
            console.err().println("continuing the run of " + interrupted.get().began() + "; --anew begins another");
            return interrupted.get();
        }
        Duration back = since == null ? settings.correctionWindow().plus(SLACK) : since;
        return progress.fresh(Instant.now().minus(back));
    }

    /** The run that was interrupted. A killed run does not move while it is observed; a running one does, or ends. */
    private Optional<Run> interrupted(RunProgress progress) throws InterruptedException {
        Optional<Run> first = progress.interrupted();
        Optional<Run> last = first;
        long began = System.nanoTime();
        while (last.isPresent() && System.nanoTime() - began < STILL.toNanos()) {
            never.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            last = progress.interrupted();
            if (last.isPresent() && !last.get().moved().equals(first.get().moved())) {
                throw new CommandException(
                        ExitStatus.PARTLY,
                        "another reprocess, that of " + last.get().began()
                                + ", is running: let it end, or stop it first; --status shows its progress");
            }
        }
        return last;
    }

    private int copy(Settings settings, Cluster cluster, RunProgress progress, Run run) throws InterruptedException {
        ReprocessDisplay display = new ReprocessDisplay(console, run.done());
        Copies copies = new Copies(TakenDownArticles.read(settings));
        boolean processed;
        try (Copying copying = new Copying(cluster, settings, progress, copies, new Pace(rate))) {
            copying.run(run, display::show);
            display.end();
            processed = isProcessed(copying);
        }
        progress.forget();
        console.writer().println(Results.since(settings, run.began()).sentence());
        if (!processed) {
            console.err()
                    .println("quotewire: the processor has not read them all within " + patience.toSeconds()
                            + " s: does it run? The rest is done when it does");
        }
        return processed ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    private boolean isProcessed(Copying copying) throws InterruptedException {
        long began = System.nanoTime();
        while (!copying.isProcessed()) {
            if (System.nanoTime() - began > patience.toNanos()) {
                return false;
            }
            never.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
        return true;
    }
}
