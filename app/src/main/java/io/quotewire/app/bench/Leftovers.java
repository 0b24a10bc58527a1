package io.quotewire.app.bench;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** A measurement's topics and groups on brokers that are not its own, to be deleted once its services have ended. */
final class Leftovers {
    private static final long LOOK_MILLISECONDS = 200;

    private final Cluster cluster;
    private final String brokers;
    private final String prefix;

    /**
     * @param settings those of the measurement, whose prefix is unique: no other topic or group begins with it
     */
    Leftovers(Cluster cluster, Settings settings) {
        this.cluster = cluster;
        String access = settings.kafka().containsKey("security.protocol") ? " --command-config FILE" : "";
        this.brokers = settings.bootstrapServers() + access;
        this.prefix = settings.topics().prefix();
    }

    /**
     * Deletes all of them, and sees that they are gone. A service that was ended may still be a member of its group;
     * it is removed, or, where only its session's end does that, waited for.
     *
     * @param tell receives that it waits
     * @return what is left and how to delete it; empty if nothing is
     */
    Optional<String> delete(Duration patience, Consumer<String> tell) throws InterruptedException {
        long began = System.nanoTime();
        boolean isTold = false;
        try {
            while (true) {
                Remainder left = cluster.ask(this::attempt);
                if (left.isEmpty()) {
                    return Optional.empty();
                }
                if (left.isRefused() || System.nanoTime() - began > patience.toNanos()) {
                    return Optional.of(told(left));
                }
                if (!isTold && left.hasMembers()) {
                    isTold = true;
                    tell.accept("waiting for the ends of sessions of " + String.join(", ", left.groups()));
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            }
        } catch (CommandException e) {
            return Optional.of(told(unknown(e)));
        }
    }

    /** Nothing is known but that there may be something. */
    private Remainder unknown(Exception why) {
        return new Remainder(List.of(prefix + ".*"), List.of(), List.of(why));
    }

    /**
     * What could not be deleted.
     *
     * @param failures why not; nothing is known of what was only listed a moment longer
     */
    private record Remainder(List<String> topics, List<String> groups, List<Throwable> failures) {
        boolean isEmpty() {
            return topics.isEmpty() && groups.isEmpty();
        }

        boolean hasMembers() {
            return failures.stream().anyMatch(GroupNotEmptyException.class::isInstance);
        }

        /** Whether it is in vain to try again. */
        boolean isRefused() {
            return !failures.stream()
                    .allMatch(failure ->
                            failure instanceof RetriableException || failure instanceof GroupNotEmptyException);
        }
    }

    /** Another attempt may be answered if this one is not. */
    private Remainder attempt(Admin admin) throws ExecutionException, InterruptedException {
        try {
            return attempted(admin);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException late) {
                return unknown(late);
            }
            throw e;
        }
    }

    private Remainder attempted(Admin admin) throws ExecutionException, InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        addFailures(admin.deleteTopics(topics(admin)).topicNameValues(), failures);
        List<String> groups = groups(admin);
        for (String group : groups) {
            removeMembers(admin, group);
        }
        addFailures(admin.deleteConsumerGroups(groups).deletedGroups(), failures);
        return new Remainder(topics(admin), groups(admin), failures);
    }

    private List<String> topics(Admin admin) throws ExecutionException, InterruptedException {
        return ours(admin.listTopics().names().get());
    }

    private List<String> groups(Admin admin) throws ExecutionException, InterruptedException {
        return ours(admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .toList());
    }

    private List<String> ours(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(prefix + '.'))
                .sorted()
                .toList();
    }

    /** Only classic groups can be told to; the members of others are removed when their sessions end. */
    private static void removeMembers(Admin admin, String group) throws InterruptedException {
        try {
            admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            // Whether that matters, deleting the group shows.
        }
    }

    private static void addFailures(Map<String, KafkaFuture<Void>> deletions, List<Throwable> failures)
            throws InterruptedException {
        for (KafkaFuture<Void> deletion : deletions.values()) {
            try {
                deletion.get();
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                if (!(cause instanceof UnknownTopicOrPartitionException || cause instanceof GroupIdNotFoundException)) {
                    failures.add(cause);
                }
            }
        }
    }

    private String told(Remainder left) {
        StringBuilder text = new StringBuilder("left behind");
        left.failures().stream()
                .findFirst()
                .ifPresent(why -> text.append(" (").append(why.getMessage()).append(')'));
        text.append("; delete it by");
        if (!left.topics().isEmpty()) {
            text.append(String.format(
                    "%n  kafka-topics.sh --bootstrap-server %s --delete --topic '%s\\..*'", brokers, prefix));
        }
        if (!left.groups().isEmpty()) {
            text.append(String.format("%n  kafka-consumer-groups.sh --bootstrap-server %s --delete", brokers));
            left.groups().forEach(group -> text.append(" --group ").append(group));
        }
        return text.toString();
    }
}
