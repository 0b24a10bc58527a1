package io.quotewire.app.bench;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.app.service.StopSignal;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire bench}: measures throughput, delays and their cost. */
@Command(
        name = "bench",
        description = {
            "Measures throughput here: backlogs, the highest rate that holds, delays, processor time.",
            "",
            "The services run as processes of their own, on a broker of their own or, with -b, on yours: then under a"
                    + " prefix of their own, and everything there is deleted at the end."
        },
        synopsisSubcommandLabel = "",
        subcommands = PassThroughCommand.class)
public final class BenchCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "NEWS",
            description = "Articles as JSON lines with body or text, used again and again; default the samples.")
    private @Nullable Path news;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Articles per round; default ${DEFAULT-VALUE}.")
    private int articles;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Rounds on a backlog, once warm; default ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--warm-up",
            paramLabel = "TIME",
            defaultValue = "30s",
            description = "Time for backlogs that are not counted, at least one; default ${DEFAULT-VALUE}.")
    private Duration warmUp = Duration.ZERO;

    @Option(
            names = "--step",
            paramLabel = "TIME",
            defaultValue = "20s",
            description = "How long each rate is held; default ${DEFAULT-VALUE}.")
    private Duration step = Duration.ZERO;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Articles a second at which delays are measured; default half the rate of a backlog.")
    private @Nullable Double rate;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads of the processor and of the sink; default each service's own.")
    private @Nullable Integer threads;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "4",
            description = "Partitions of each topic; default ${DEFAULT-VALUE}.")
    private int partitions;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    private volatile boolean interrupted;

    public BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        BenchPlan plan = new BenchPlan(
                articles, rounds, warmUp, step, Optional.ofNullable(rate), Optional.ofNullable(threads), partitions);
        try {
            BenchNews texts = BenchNews.read(news == null ? samples() : news);
            BenchReport report = measure(plan, texts);
            PrintWriter out = console.writer();
            if (json) {
                out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            } else {
                BenchTable.lines(report, console.width()).forEach(out::println);
            }
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw new CommandException(ExitStatus.PARTLY, String.valueOf(e.getMessage()), e);
        }
    }

    private BenchReport measure(BenchPlan plan, BenchNews texts) throws IOException, InterruptedException {
        tell("starting the processor and the sink, each a process" + (options.nameBrokers() ? "" : ", and a broker"));
        try (BenchPlace place = BenchPlace.start(options, plan, this::warn)) {
            StopSignal signal = new StopSignal("bench-stop", () -> {
                interrupted = true;
                place.stop();
            });
            try (BenchFeed feed = new BenchFeed(place.settings(), texts);
                    TopicWatch watch = new TopicWatch(place.settings())) {
                return new Bench(plan, place, feed, watch, this::tell).run();
            } finally {
                signal.disarm(() -> {});
            }
        }
    }

    private void tell(String what) {
        if (!interrupted) {
            console.err().println(what + '…');
        }
    }

    private void warn(String what) {
        console.err().println("quotewire: " + what);
    }

    private static Path samples() {
        String home = System.getProperty("quotewire.home", "");
        return Path.of(home, "seeds", "articles.jsonl");
    }
}
