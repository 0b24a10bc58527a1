package io.quotewire.app.topics;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.monitor.cluster.ClusterReader;
import io.quotewire.monitor.cluster.ClusterReading;
import io.quotewire.monitor.cluster.Selection;
import io.quotewire.streaming.admin.AccessRight;
import io.quotewire.streaming.admin.AccessRole;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.settings.Settings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire topics}: create, check, rights, status. */
@Command(name = "topics", description = "Creates, compares and shows the topics of an installation.")
public final class TopicsCommand {
    private static final int PARTITIONS = 6;

    private final Console console;

    public TopicsCommand(Console console) {
        this.console = console;
    }

    /** Creates missing topics. */
    @Command(name = "create", description = "Creates missing topics; leaves existing ones alone.")
    int create(
            @Mixin SettingsOptions options,
            @Option(
                            names = "--partitions",
                            paramLabel = "N",
                            description = "Partitions of each new topic; default that of most of the installation's"
                                    + " topics, " + PARTITIONS + " for the first.")
                    @Nullable
                    Integer partitions,
            @Option(
                            names = "--replication",
                            paramLabel = "N",
                            description = "Replicas of each partition; default that of the cluster.")
                    @Nullable
                    Short replication)
            throws InterruptedException {
        if ((partitions != null && partitions < 1) || (replication != null && replication < 1)) {
            throw new CommandException(ExitStatus.USAGE, "--partitions and --replication must be 1 or more");
        }
        Settings settings = options.load();
        PrintWriter out = console.writer();
        try (Cluster cluster = Cluster.reach(settings)) {
            int number = partitions == null ? usualPartitions(cluster, settings) : partitions;
            List<String> created = cluster.ask(
                    admin -> TopicAdmin.of(admin, settings).create(number, Optional.ofNullable(replication)));
            created.forEach(topic -> out.println("created " + topic));
            if (created.isEmpty()) {
                out.println("nothing to create: every topic is there");
            }
            if (partitions != null || !created.isEmpty()) {
                tellOtherPartitions(cluster, settings, number);
            }
        }
        return ExitStatus.DONE;
    }

    /** A topic that is made again must have as many as before: the services' state is shared out by them. */
    private static int usualPartitions(Cluster cluster, Settings settings) throws InterruptedException {
        return cluster.ask(admin -> TopicAdmin.of(admin, settings).byPartitions()).entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(PARTITIONS);
    }

    /** What was asked for, and is not so. */
    private void tellOtherPartitions(Cluster cluster, Settings settings, int wanted) throws InterruptedException {
        Map<Integer, List<String>> others =
                cluster.ask(admin -> TopicAdmin.of(admin, settings).byPartitions());
        others.remove(wanted);
        others.forEach((count, topics) -> console.err()
                .println("quotewire: partitions are " + count + ", not " + wanted + ", of "
                        + String.join(", ", topics)));
        if (!others.isEmpty()) {
            console.err()
                    .println("quotewire: those of a topic are never changed; another number takes a second"
                            + " installation: docs/production.md, More partitions");
        }
    }

    /** Compares the cluster with the contract. */
    @Command(
            name = "check",
            description = "Compares the topics with what quotewire needs; differences are reported, exit status 1.")
    int check(@Mixin SettingsOptions options) throws InterruptedException {
        Settings settings = options.load();
        PrintWriter out = console.writer();
        try (Cluster cluster = Cluster.reach(settings)) {
            List<String> differences =
                    cluster.ask(admin -> TopicAdmin.of(admin, settings).differences(settings.bootstrapServers()));
            differences.forEach(out::println);
            Map<Integer, List<String>> byPartitions =
                    cluster.ask(admin -> TopicAdmin.of(admin, settings).byPartitions());
            if (differences.isEmpty()) {
                out.println("all topics are as they should be"
                        + (byPartitions.size() == 1
                                ? "; partitions of each: "
                                        + byPartitions.keySet().iterator().next()
                                : ""));
            }
            if (byPartitions.size() > 1) {
                tellDifferent(byPartitions);
            }
            return differences.isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
        }
    }

    /** No difference from the contract, and right if they were created so; wrong if some were added later. */
    private void tellDifferent(Map<Integer, List<String>> byPartitions) {
        byPartitions.forEach((count, topics) ->
                console.err().println("quotewire: partitions are " + count + " of " + String.join(", ", topics)));
        console.err()
                .println("quotewire: wrong if some were added to a topic in use: docs/production.md, More partitions");
    }

    /** Prints the rights that a service needs. */
    @Command(
            name = "rights",
            description =
                    "Prints the commands that give a service the rights it needs, and no more, on brokers that ask"
                            + " for some.")
    int rights(
            @Mixin SettingsOptions options,
            @Parameters(paramLabel = "ROLE", description = "producer, processor, sink, api or monitor.")
                    AccessRole role,
            @Option(
                            names = "--user",
                            paramLabel = "NAME",
                            description = "The user who gets them; default the role's name.")
                    @Nullable
                    String user) {
        Settings settings = options.load();
        String principal = "User:" + (user == null ? role.id() : user);
        for (AccessRight right : role.rights(settings.topics())) {
            console.writer()
                    .println("kafka-acls.sh --bootstrap-server " + settings.bootstrapServers()
                            + " --add --allow-principal '" + principal + "' " + String.join(" ", right.options()));
        }
        return ExitStatus.DONE;
    }

    /** Shows the content of the topics and the progress of their readers. */
    @Command(
            name = "status",
            description =
                    "Shows topics with partitions, records, bytes and rate, groups with their lag in records and time,"
                            + " and what an open transaction holds back.")
    int status(
            @Mixin SettingsOptions options,
            @Option(names = "--json", description = "One JSON object instead of tables.") boolean json)
            throws InterruptedException {
        Settings settings = options.load();
        try (Cluster cluster = Cluster.reach(settings);
                ClusterReader reader = ClusterReader.open(settings, Clock.systemUTC())) {
            ClusterReading reading = cluster.ask(admin -> reader.read(Selection.of(settings.topics())))
                    .inOrder(settings.topics().all().stream()
                            .map(TopicSpec::name)
                            .toList());
            PrintWriter out = console.writer();
            if (json) {
                out.println(new String(Json.write(reading), StandardCharsets.UTF_8));
            } else {
                StatusTables.lines(reading).forEach(out::println);
            }
        }
        return ExitStatus.DONE;
    }
}
