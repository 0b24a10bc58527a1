package io.quotewire.app.service;

import io.quotewire.app.command.Console;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quotewire count}: mentions and processed articles in, counts out. */
@Command(name = "count", description = "Runs the sink: sums mentions and processed articles into counts, exactly once.")
public final class CountCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    public CountCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.load();
        Topics topics = settings.topics();
        return new ServiceRun(console, settings)
                .run(
                        ServiceName.SINK,
                        "counting " + topics.mentions() + " and " + topics.processed(),
                        SinkService.topics(topics),
                        SinkService::start);
    }
}
