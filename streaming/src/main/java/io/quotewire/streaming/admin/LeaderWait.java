package io.quotewire.streaming.admin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Waits until the leaders of new partitions accept records. A leader that returns the end offset of its partition is
 * ready.
 */
public final class LeaderWait {
    private static final int LONGEST_MILLISECONDS = 10_000;
    private static final int PAUSE_MILLISECONDS = 20;

    private LeaderWait() {}

    /**
     * Returns when all leaders have answered, when one answers with an error (as it is unavailable or the request is
     * not authorized), or after ten seconds.
     *
     * @param partitions number of partitions of each topic
     */
    public static void await(Admin admin, Collection<String> topics, int partitions) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (String topic : topics) {
            for (int partition = 0; partition < partitions; partition++) {
                ends.put(new TopicPartition(topic, partition), OffsetSpec.latest());
            }
        }
        if (ends.isEmpty()) {
            return;
        }
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLISECONDS);
        CompletableFuture<Void> answered = asked(admin, ends, until);
        try {
            answered.get(LONGEST_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // The topics exist in any case.
        }
    }

    /**
     * Asks again on an unknown topic: the admin client does not retry by itself if the broker that it asked has not yet
     * learnt of the topic.
     */
    private static CompletableFuture<Void> asked(Admin admin, Map<TopicPartition, OffsetSpec> ends, long until) {
        CompletableFuture<Void> once = admin.listOffsets(ends, new ListOffsetsOptions().timeoutMs(LONGEST_MILLISECONDS))
                .all()
                .toCompletionStage()
                .thenAccept(offsets -> {})
                .toCompletableFuture();
        return once.exceptionallyComposeAsync(
                error -> isUnheardOf(error) && System.nanoTime() < until
                        ? asked(admin, ends, until)
                        : CompletableFuture.failedFuture(error),
                CompletableFuture.delayedExecutor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS));
    }

    private static boolean isUnheardOf(Throwable error) {
        Throwable cause = error instanceof CompletionException ? error.getCause() : error;
        return cause instanceof UnknownTopicOrPartitionException;
    }
}
