package io.quotewire.app.service;

import io.quotewire.app.Console;
import io.quotewire.app.catalogue.EntityOptions;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quotewire process}: articles in, quotes and mentions out. */
@Command(
        name = "process",
        description = "Runs the processor: reads articles, publishes and retracts quotes and mentions, exactly once.")
public final class ProcessCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Mixin
    private EntityOptions entities = new EntityOptions();

    public ProcessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.load();
        Topics topics = settings.topics();
        Extractors extractors = entities.extractors();
        return new ServiceRun(console, settings)
                .run(
                        "processing " + topics.articles(),
                        ProcessorService.topics(topics),
                        service -> ProcessorService.start(service, extractors));
    }
}
