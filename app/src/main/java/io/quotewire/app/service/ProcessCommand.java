package io.quotewire.app.service;

import io.quotewire.app.catalogue.EntityOptions;
import io.quotewire.app.command.Console;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quotewire process}: articles in, quotes and mentions out. */
@Command(
        name = "process",
        description = "Runs the processor: reads articles, publishes and retracts quotes and mentions, exactly once.")
public final class ProcessCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--languages",
            paramLabel = "LIST",
            description = "Languages to extract, such as en,de, or all; default en. Others are counted as skipped.")
    private @Nullable String languages;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Mixin
    private EntityOptions entities = new EntityOptions();

    public ProcessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.ofService(languages == null ? Map.of() : Map.of("languages", languages));
        Topics topics = settings.topics();
        Extractors extractors = entities.extractors();
        return new ServiceRun(console, settings)
                .run(
                        ServiceName.PROCESSOR,
                        "processing " + topics.articles(),
                        ProcessorService.topics(topics),
                        service -> ProcessorService.start(service, extractors));
    }
}
