package io.quotewire.app.monitor;

import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.monitor.MonitorService;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.ServiceLog;
import io.quotewire.streaming.settings.PageSettings;
import io.quotewire.streaming.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quotewire monitor}: serves topics, groups, services and dead letters as metrics. */
@Command(
        name = "monitor",
        description = {
            "Watches a cluster and serves what it sees as /metrics (Prometheus) and /snapshot (JSON): topics, the lag"
                    + " of groups of every protocol in records and seconds, what is held back, services, dead letters.",
            "Its page, at " + PageSettings.DEFAULT_LISTEN + " unless page.listen says otherwise, shows it live.",
            "It joins no group, and writes nothing but dead letters that somebody puts back on the page."
        })
public final class MonitorCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--topics",
            paramLabel = "REGEX",
            description = "Topics to watch; default those behind the prefix. '.*' watches any cluster.")
    private @Nullable String topics;

    @Option(names = "--groups", paramLabel = "REGEX", description = "Groups to watch; default all.")
    private @Nullable String groups;

    @Option(
            names = "--alarm",
            paramLabel = "CONDITION",
            description = "Report when this begins and ends, such as 'lag_seconds > 60'; may be repeated.")
    private List<String> alarms = List.of();

    @Option(
            names = "--hook",
            paramLabel = "URL",
            description = "Where alarms are posted as JSON; set an address with a secret as monitor.hook instead.")
    private @Nullable String hook;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    public MonitorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> own = new LinkedHashMap<>();
        put(own, "monitor.topics", topics);
        put(own, "monitor.groups", groups);
        put(own, "monitor.hook", hook);
        put(own, "monitor.alarms", alarms.isEmpty() ? null : String.join(";", alarms));
        Settings settings = options.ofService(own);
        ServiceLog.begin(settings);
        try (MonitorService service = MonitorService.start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
            console.err()
                    .println("watching " + settings.bootstrapServers() + "; metrics at " + service.metricsAddress()
                            + "/metrics, JSON at " + service.metricsAddress() + "/snapshot"
                            + service.pageAddress()
                                    .map(at -> ", the page at " + at)
                                    .orElse("") + "; Ctrl-C ends it");
            service.await();
            return ExitStatus.DONE;
        } catch (ServiceFailure e) {
            throw KafkaFailures.explained(e);
        }
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
