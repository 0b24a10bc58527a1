package io.quotewire.app.feed;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.producer.FeedOptions;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.FeedToTheEnd;
import io.quotewire.producer.memory.FeedRecords;
import io.quotewire.producer.memory.FeedRequests;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FeedStatus;
import io.quotewire.producer.sending.ArticleSender;
import io.quotewire.producer.sending.FeedReport;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.ServiceLog;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire feed}: sends articles from files, standard input and the web to the topic. */
@Command(
        name = "feed",
        description = {
            "Puts articles from files, standard input and web feeds on the topic.",
            "Files and folders are read to their end; feeds are followed until Ctrl-C."
        })
public final class FeedCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description = {
                "A file: text, saved page, JSON lines, JSON, NITF, NewsML-G2, email or WARC, also as .gz or .zst;",
                "a folder of them; - for JSON lines on standard input; kafka:TOPIC for articles of another topic;",
                "a feed's http address; or a list of feeds (.opml, or .feeds with one address per line)."
            })
    private List<String> sources = List.of();

    @Mixin
    private FeedingOptions feeding = new FeedingOptions();

    @ArgGroup(exclusive = false)
    private StatusOptions status = new StatusOptions();

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /** Options to show and control feeds instead of feeding. */
    private static final class StatusOptions {
        @Option(
                names = "--poll",
                paramLabel = "URL",
                description = "Feed nothing; have a feed polled now, even one that has ended. May be repeated.")
        private List<String> poll = List.of();

        @Option(
                names = "--forget",
                paramLabel = "URL",
                description = "Feed nothing; discard the state of a feed. May be repeated.")
        private List<String> forget = List.of();

        @Option(names = "--status", description = "Feed nothing; show the state of each feed.")
        private boolean wanted;

        @Option(names = "--json", description = "With --status: one JSON object per line.")
        private boolean json;
    }

    public FeedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        refuseContradictions();
        if (status.wanted) {
            return showStatus(options.load());
        }
        if (!status.poll.isEmpty() || !status.forget.isEmpty()) {
            return ask(options.load());
        }
        Settings settings = options.ofService(Map.of());
        FeedOptions what = feeding.with(sources);
        ServiceLog.begin(settings);
        try {
            FeedService.ready(what, settings);
        } catch (ServiceFailure e) {
            throw KafkaFailures.explained(e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
        }
        try (FeedService service = FeedService.open(what, settings, console.in());
                FeedDisplay display = FeedDisplay.start(service, console)) {
            FeedReport report = FeedToTheEnd.report(service, ended -> {
                display.end();
                ended.lines().forEach(console.err()::println);
            });
            return report.failure().isPresent()
                    ? ExitStatus.UNREACHABLE
                    : report.clean() ? ExitStatus.DONE : ExitStatus.PARTLY;
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    /** What would be left out without a word. */
    private void refuseContradictions() {
        boolean requests = !status.poll.isEmpty() || !status.forget.isEmpty();
        if (status.json && !status.wanted) {
            throw new CommandException(ExitStatus.USAGE, "--json belongs to --status");
        }
        if (status.wanted && requests) {
            throw new CommandException(
                    ExitStatus.USAGE, "--status only shows the feeds: give --poll and --forget in a command before it");
        }
        if ((status.wanted || requests) && (!sources.isEmpty() || feeding.takesPosts())) {
            throw new CommandException(
                    ExitStatus.USAGE,
                    "--status, --poll and --forget feed nothing: leave out "
                            + (sources.isEmpty() ? "--http" : String.join(" ", sources)));
        }
    }

    private int ask(Settings settings) throws InterruptedException {
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(settings.topics().feeds()));
        }
        try (KafkaProducer<byte[], byte[]> producer = ArticleSender.producer(settings.kafkaProducer())) {
            FeedRequests requests = new FeedRequests(producer, settings, Clock.systemUTC());
            List<String> unknown = new ArrayList<>(requests.forget(status.forget));
            unknown.addAll(requests.poll(status.poll));
            unknown.forEach(feed -> console.err().println(feed + ": no feeder has polled it; see --status"));
            return unknown.isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
        } catch (ExecutionException | KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    private int showStatus(Settings settings) throws InterruptedException {
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(List.of(settings.topics().feeds()));
        }
        Instant now = Clock.systemUTC().instant();
        List<FeedStatus> feeds = FeedStatus.of(known(settings), now);
        PrintWriter out = console.writer();
        if (status.json) {
            feeds.forEach(feed -> out.println(new String(Json.write(feed), StandardCharsets.UTF_8)));
        } else if (feeds.isEmpty()) {
            out.println("no feed has been followed yet");
        } else {
            // Not cut to the width of the window: a truncated address looks like others of the same site.
            FeedTable.of(feeds, now).lines(Integer.MAX_VALUE).forEach(out::println);
        }
        return ExitStatus.DONE;
    }

    private static List<FeedState> known(Settings settings) {
        try {
            return FeedRecords.readAll(settings);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }
}
