package io.quotewire.app.broker;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.HomeFolder;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code quotewire broker}: a broker for development. */
@Command(
        name = "broker",
        description = {
            "Runs a Kafka broker in this process, with quotewire's topics, until it is interrupted.",
            "",
            "It listens on loopback only, without a password, and keeps its data: for development, not for production."
        })
public final class BrokerCommand implements Callable<Integer> {
    private static final short ONE_COPY = 1;
    private static final int HIGHEST_PORT = 65_535;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "The port; 0 for any free one; default ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where it keeps its data; default ~/.quotewire/broker.")
    private @Nullable Path data;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "4",
            description = "Of topics that do not exist yet; default ${DEFAULT-VALUE}.")
    private int partitions;

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            defaultValue = Topics.DEFAULT_PREFIX,
            description = "Prefix of the topics' names; default ${DEFAULT-VALUE}.")
    private String prefix = Topics.DEFAULT_PREFIX;

    public BrokerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new CommandException(ExitStatus.USAGE, "--port must be 0 to " + HIGHEST_PORT);
        }
        if (partitions < 1) {
            throw new CommandException(ExitStatus.USAGE, "--partitions must be 1 or more");
        }
        Path folder = data == null ? HomeFolder.path().resolve("broker") : data;
        EmbeddedBroker.whenDataFails(
                ExitStatus.FAILED,
                () -> console.err()
                        .println("quotewire: the broker cannot write to " + folder
                                + " any more: the disk is full, or it may not open more files (ulimit -Hn)."
                                + " Free some space or raise the limit, and restart it: what it has"
                                + " acknowledged is kept, and its clients send the rest again"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, port)) {
            Settings settings = Settings.of(Map.of("bootstrap.servers", broker.address(), "prefix", prefix));
            try (Cluster cluster = Cluster.reachOwn(settings)) {
                cluster.ask(admin -> TopicAdmin.of(admin, settings).create(partitions, Optional.of(ONE_COPY)));
            }
            console.writer()
                    .println("A broker listens on " + broker.address() + ", its data is in " + folder
                            + "; Ctrl-C ends it, a later start continues with it.");
            Thread stop = new Thread(broker::close, "broker-stop");
            Runtime.getRuntime().addShutdownHook(stop);
            broker.await();
            return ExitStatus.DONE;
        } catch (UnusablePlaceException e) {
            throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.FAILED, String.valueOf(e.getMessage()), e);
        }
    }
}
