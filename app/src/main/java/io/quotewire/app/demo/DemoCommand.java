package io.quotewire.app.demo;

import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.catalogue.EntityOptions;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.service.StopSignal;
import io.quotewire.app.terminal.Style;
import io.quotewire.producer.FeedOptions;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.sending.FeedReport;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.Resources;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.SettingDefinitions;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire demo}: the whole pipeline in this process. */
@Command(
        name = "demo",
        description = {
            "Shows everything at work: a Kafka broker in this process, the services, and sample articles.",
            "",
            "Quotes are printed as they arrive on their topic, article by article, then the counts. Nothing is left"
                    + " behind."
        })
public final class DemoCommand implements Callable<Integer> {
    /** A feed never ends; the demo ends when nothing more has come from it for this long. */
    private static final Duration QUIET = Duration.ofSeconds(20);

    private static final String USUAL_SERVICES = "processor=http://127.0.0.1:" + ServiceName.PROCESSOR.metricsPort()
            + ",sink=http://127.0.0.1:" + ServiceName.SINK.metricsPort();

    private static final Duration STOP = Duration.ofSeconds(5);

    /** The samples are old. */
    private static final Map<String, String> WITH_API =
            Map.of(SettingDefinitions.API_LISTEN, "127.0.0.1:0", SettingDefinitions.API_RETENTION, "36500d");

    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description = "Your own articles instead of the samples: whatever 'feed' takes.")
    private List<String> sources = List.of();

    @Option(names = "--keep", description = "Stay running afterwards, with the page, until interrupted, and say where.")
    private boolean keep;

    @Mixin
    private EntityOptions entities = new EntityOptions();

    private volatile boolean interrupted;

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<String> feeding = sources.isEmpty() ? seeds() : sources;
        PrintWriter out = console.writer();
        out.println("Starting a Kafka broker, the processor and the sink in this process…");
        EmbeddedBroker.whenDataFails(
                ExitStatus.FAILED,
                () -> console.err()
                        .println("quotewire: no more can be written to " + System.getProperty("java.io.tmpdir")
                                + ": is the disk full, or may it not open more files (ulimit -Hn)?"));
        Resources resources = new Resources();
        StopSignal signal = new StopSignal("demo-stop", () -> {
            interrupted = true;
            resources.close();
        });
        try (DemoInstallation installation = DemoInstallation.start(resources, WITH_API, entities::extractors)) {
            int status = run(installation, feeding, out);
            signal.disarm(() -> {});
            return status;
        } catch (ServiceFailure e) {
            throw KafkaFailures.explained(e);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException(ExitStatus.PARTLY, String.valueOf(e.getMessage()), e);
        } catch (InterruptedException | RuntimeException e) {
            if (interrupted) {
                return ExitStatus.DONE;
            }
            throw e;
        }
    }

    private int run(DemoInstallation installation, List<String> feeding, PrintWriter out)
            throws IOException, InterruptedException {
        Settings settings = installation.settings();
        try (FeedService feeder = FeedService.open(FeedOptions.of(feeding), settings, console.in());
                DemoPage page = DemoPage.of(installation, feeder);
                Arrivals arrivals = new Arrivals(settings);
                Cluster cluster = Cluster.reach(settings)) {
            CompletableFuture<FeedReport> fed = CompletableFuture.supplyAsync(() -> run(feeder));
            FirstQuote quotes = new FirstQuote(new QuotePrinter(console, out));
            long quietSince = System.nanoTime();
            while (!fed.isDone() || !arrivals.complete(fed.join().acknowledged())) {
                if (arrivals.poll(quotes)) {
                    quietSince = System.nanoTime();
                } else if (!fed.isDone() && System.nanoTime() - quietSince > QUIET.toNanos()) {
                    feeder.stop(STOP);
                }
                page.news().ifPresent(at -> out.println("The page: " + at));
                checkLive(installation);
            }
            while (!AppliedCounts.hold(cluster, settings, arrivals)) {
                arrivals.poll(quotes);
                checkLive(installation);
            }
            new CountTables(console.width(), new Style(console.colour()))
                    .lines(CurrentCounts.read(settings))
                    .forEach(out::println);
            new DemoSummary(out, console.err()).print(fed.join(), arrivals, quotes.seconds());
            if (keep) {
                stay(installation, page, arrivals, quotes, out);
            } else {
                page.address().ifPresent(at -> out.println("The page at " + at + " ends now; with --keep it stays."));
            }
            return fed.join().clean() && arrivals.deadLetters() == 0 ? ExitStatus.DONE : ExitStatus.PARTLY;
        }
    }

    private static FeedReport run(FeedService feeder) {
        try {
            return feeder.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stay(
            DemoInstallation installation, DemoPage page, Arrivals arrivals, FirstQuote quotes, PrintWriter out)
            throws IOException {
        String at = installation.settings().bootstrapServers();
        out.println();
        out.println("Still running: the broker at " + at + ", metrics at " + installation.metrics() + ".");
        page.address().ifPresent(where -> out.println("See it:   " + where));
        out.println("Feed it:  quotewire feed -b " + at + " FILE");
        out.println("Read it:  quotewire tail counts -b " + at + " --from-beginning");
        out.println("Watch it: quotewire top -b " + at + services(installation));
        out.println("Ctrl-C ends it and deletes its data.");
        while (installation.isLive()) {
            arrivals.poll(quotes);
        }
    }

    /** The option that {@code top} needs if the services do not have their default ports. */
    private static String services(DemoInstallation installation) {
        return installation.services().equals(USUAL_SERVICES)
                ? ""
                : " --set monitor.services=" + installation.services();
    }

    private void checkLive(DemoInstallation installation) {
        if (!installation.isLive() && !interrupted) {
            throw new CommandException(ExitStatus.FAILED, "a service has stopped; --verbose shows why");
        }
    }

    private static List<String> seeds() {
        Path seeds = Path.of(System.getProperty("quotewire.home", "."), "seeds");
        if (!Files.isReadable(seeds.resolve("articles.jsonl"))) {
            throw new CommandException(
                    ExitStatus.USAGE, "no sample articles in " + seeds + ": name your own as arguments");
        }
        return List.of(
                seeds.resolve("articles.jsonl").toString(),
                seeds.resolve("text").toString());
    }
}
