package io.quotewire.app.top;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.app.service.StopSignal;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.monitor.MonitorOptions;
import io.quotewire.monitor.Observer;
import io.quotewire.monitor.Watch;
import io.quotewire.monitor.alarm.Alarms;
import io.quotewire.monitor.alarm.Condition;
import io.quotewire.monitor.alarm.WebHook;
import io.quotewire.monitor.cluster.Selection;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quotewire top}: shows the pipeline live in a terminal, or once for a script. */
@Command(
        name = "top",
        description = {
            "Shows live whether news flows, what is late, what was refused and who is quoted, and topics, groups,"
                    + " services and quotes as they move; '?' explains keys, columns and words.",
            "With --once or --fail-if it looks once and ends: a health check for scripts."
        })
public final class TopCommand implements Callable<Integer> {
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final Console console;

    @Option(names = "--once", description = "One screen, then the end.")
    private boolean once;

    @Option(names = "--json", description = "Snapshots as JSON, one per line, instead of a screen.")
    private boolean json;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            defaultValue = "2s",
            description = "Time between two looks; default ${DEFAULT-VALUE}.")
    private Duration interval = Duration.ofSeconds(2);

    @Option(
            names = "--fail-if",
            paramLabel = "CONDITION",
            description = "Exit status 1 if it holds, such as 'lag_seconds > 60', 'lag_seconds{news.sink} > 60',"
                    + " 'dead_letters_unread > 0'; 3 if that is unknown or no topic is seen. May be repeated.")
    private List<String> failIf = List.of();

    @Option(
            names = "--hook",
            paramLabel = "URL",
            description = "Keep running, and post here as JSON when a --fail-if condition begins and ends.")
    private @Nullable String hook;

    @Option(names = "--topics", paramLabel = "REGEX", description = "Topics to show; default the installation's.")
    private @Nullable String topics;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    public TopCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (hook != null && failIf.isEmpty()) {
            throw new CommandException(ExitStatus.USAGE, "--hook reports conditions: name one with --fail-if");
        }
        if (hook != null && once) {
            throw new CommandException(ExitStatus.USAGE, "--hook keeps running and --once ends: give one of them");
        }
        if (interval.compareTo(SHORTEST) < 0) {
            throw new CommandException(ExitStatus.USAGE, "--interval must be 100ms or more");
        }
        failIf.forEach(TopCommand::check);
        Map<String, String> own = new LinkedHashMap<>();
        own.put("monitor.alarms", String.join(";", failIf));
        if (hook != null) {
            own.put("monitor.hook", hook);
        }
        if (topics != null) {
            own.put("monitor.topics", topics);
        }
        Settings settings = options.load(own);
        MonitorOptions watched = watched(settings);
        // Internal topics would fill the screen; they are shown only if named.
        Selection selection = settings.monitor().topics().isPresent()
                ? watched.selection()
                : Selection.of(settings.topics(), watched.selection().groups());
        boolean ends = once || (!failIf.isEmpty() && hook == null);
        try (Cluster cluster = Cluster.reach(settings)) {
            Observer observer = new Observer(settings, selection, watched.services(), Clock.systemUTC());
            if (ends) {
                try (observer) {
                    return once(cluster.ask(admin -> observer.look()), watched.alarms(), settings.topics());
                }
            }
            boolean interrupted = follow(new Watch(observer, interval), watched, settings.topics());
            return interrupted ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
        }
    }

    /** Rejects an empty condition too, as from an unset variable: it would never fail. */
    private static void check(String condition) {
        try {
            Condition.parse(condition);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "--fail-if: " + e.getMessage(), e);
        }
    }

    /**
     * Runs until the user or a signal ends it; notifications in progress are still delivered then. Returns whether the
     * user pressed Ctrl-C, which is no signal while the screen is shown.
     */
    private boolean follow(Watch watch, MonitorOptions options, Topics installation)
            throws IOException, InterruptedException {
        Optional<WebHook> posting = options.hook().map(address -> new WebHook(address, new CompositeMeterRegistry()));
        StopSignal stop = new StopSignal("top-stop", () -> posting.ifPresent(WebHook::close));
        try (watch) {
            Alarms alarms = new Alarms(options.alarms(), notice -> posting.ifPresent(post -> post.accept(notice)));
            watch.listen(alarms);
            watch.whenLost(why -> alarms.unanswered(Instant.now()));
            if (json || !console.terminal()) {
                print(watch);
                return false;
            }
            return new LiveScreen(installation, console.colour(), watch).run();
        } finally {
            stop.disarm(() -> posting.ifPresent(WebHook::close));
        }
    }

    private static MonitorOptions watched(Settings settings) {
        try {
            return MonitorOptions.of(settings);
        } catch (SettingsException e) {
            throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private int once(Snapshot snapshot, List<Condition> conditions, Topics installation) {
        PrintWriter out = console.writer();
        if (json) {
            out.println(text(snapshot));
        } else if (failIf.isEmpty() || once) {
            new Screen(
                            snapshot,
                            View.FIRST,
                            new TopicRates(1),
                            installation,
                            console.width(),
                            new Style(console.colour()))
                    .lines(Integer.MAX_VALUE)
                    .forEach(out::println);
        }
        List<String> holding = new ArrayList<>();
        boolean unknown = false;
        for (Condition condition : conditions) {
            if (condition.ofNothing(snapshot)) {
                console.err()
                        .println(condition + ": nothing has this name; it counts as "
                                + Condition.shown(condition.ofMissing()));
            }
            if (condition.isUnknown(snapshot)) {
                unknown = true;
                console.err().println(condition + ": unknown");
            }
            OptionalDouble breach = condition.breach(snapshot);
            breach.ifPresent(value -> holding.add(condition + " holds: " + Condition.shown(value)));
        }
        if (!conditions.isEmpty()) {
            snapshot.problems().forEach(problem -> console.err().println("not seen: " + Columns.plain(problem)));
        }
        holding.forEach(console.err()::println);
        boolean blind = snapshot.topics().isEmpty() && conditions.stream().anyMatch(each -> !each.needsNoTopic());
        if (blind) {
            console.err()
                    .println("no topic of this installation is seen: is --prefix right, and --topics, "
                            + "and may this user describe them?");
        }
        return holding.isEmpty() ? (blind || unknown ? ExitStatus.UNREACHABLE : ExitStatus.DONE) : ExitStatus.PARTLY;
    }

    /** Prints each snapshot on a line, until the output is closed. */
    private void print(Watch watch) throws InterruptedException {
        PrintWriter out = console.writer();
        CountDownLatch unread = new CountDownLatch(1);
        watch.whenLost(why -> console.err().println("quotewire: " + why + "; retrying until it answers"));
        watch.listen(snapshot -> {
            out.println(text(snapshot));
            if (out.checkError()) {
                unread.countDown();
            }
        });
        unread.await();
    }

    private static String text(Snapshot snapshot) {
        return new String(Json.write(snapshot), StandardCharsets.UTF_8);
    }
}
