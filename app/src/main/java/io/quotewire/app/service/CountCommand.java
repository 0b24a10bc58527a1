package io.quotewire.app.service;

import io.quotewire.api.ApiMain;
import io.quotewire.api.ApiOptions;
import io.quotewire.api.ApiServer;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.SettingDefinitions;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quotewire count}: mentions and processed articles in, counts out. */
@Command(name = "count", description = "Runs the sink: sums mentions and processed articles into counts, exactly once.")
public final class CountCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--api",
            paramLabel = "[HOST:]PORT",
            arity = "0..1",
            fallbackValue = "",
            description = "Serve quotes and counts by HTTP too; by default at api.listen, or else at "
                    + ApiOptions.DEFAULT_ADDRESS + "; off loopback with a token in QUOTEWIRE_API_TOKEN.")
    private @Nullable String api;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    public CountCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = settings();
        Topics topics = settings.topics();
        String what = "counting " + topics.mentions() + " and " + topics.processed();
        ServiceRun run = new ServiceRun(console, settings);
        if (settings.api().listen().isEmpty()) {
            return run.run(ServiceName.SINK, what, SinkService.topics(topics), SinkService::start);
        }
        try (ApiServer server = ApiServer.open(settings)) {
            String served = "serving " + server.address() + ", " + what;
            return run.run(ServiceName.SINK, served, ApiMain.topics(topics), server::start);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException(ExitStatus.USAGE, "--api: " + e.getMessage(), e);
        }
    }

    private Settings settings() {
        Settings said = options.ofService(Map.of());
        if (api == null || (api.isEmpty() && said.api().listen().isPresent())) {
            return said;
        }
        return options.ofService(
                Map.of(SettingDefinitions.API_LISTEN, api.isEmpty() ? ApiOptions.DEFAULT_ADDRESS : api));
    }
}
