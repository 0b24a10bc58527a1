package io.quotewire.app.service;

import io.quotewire.app.Console;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.core.Extractor;
import io.quotewire.processor.ProcessorService;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quotewire process}: articles in, quotes and mentions out. */
@Command(
        name = "process",
        description = "Runs the processor: reads articles, publishes and retracts quotes and mentions, exactly once.")
public final class ProcessCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<Extractor> extractor;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /** @param extractor made only when the command runs */
    public ProcessCommand(Console console, Supplier<Extractor> extractor) {
        this.console = console;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.load();
        Topics topics = settings.topics();
        return new ServiceRun(console, settings)
                .run(
                        "processing " + topics.articles(),
                        List.of(
                                topics.articles(),
                                topics.quotes(),
                                topics.mentions(),
                                topics.processed(),
                                topics.deadLetters()),
                        () -> ProcessorService.start(settings, extractor.get()));
    }
}
