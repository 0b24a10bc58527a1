package io.quotewire.streaming.service;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * A producer of Kafka Streams that ends in bounded time what may never be answered.
 *
 * <p><b>Commits.</b> Offsets of a topic that has been recreated are committed under the id of the old one, and retried
 * for ever. Kafka Streams would repeat the commit with the same producer for ever, too, and process nothing meanwhile.
 * After {@code max.block.ms}, by which time the brokers have aborted the transaction, the commit counts as failed
 * instead: Kafka Streams then takes a new producer, which ends the transaction, and starts from the last committed
 * state. Nor must a commit's own time-out reach Kafka Streams 4.4: it cannot abort the transaction then, so the revived
 * task keeps the changelog's offsets, and if it ends before it is restored, stores them with an empty store.
 *
 * <p><b>Closing.</b> Kafka Streams closes a producer without a time limit, and one with such a commit would not end:
 * its thread would remain a member of the group and keep others from taking over.
 */
public final class BoundedProducer extends KafkaProducer<byte[], byte[]> {
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(15);

    private final String client;
    private final PendingCommits commits;
    private PendingCommits.@Nullable Attempt attempt;
    private boolean isGivenUp;

    /** With the settings of a transactional producer. */
    public BoundedProducer(Map<String, Object> config) {
        this(config, new PendingCommits(CLOSE_LIMIT, System::nanoTime));
    }

    /** @param commits is told what becomes of its transactions */
    BoundedProducer(Map<String, Object> config, PendingCommits commits) {
        super(config, new ByteArraySerializer(), new ByteArraySerializer());
        this.client = String.valueOf(config.get(ProducerConfig.CLIENT_ID_CONFIG));
        this.commits = commits;
    }

    @Override
    public void initTransactions() {
        PendingCommits.Attempt begun = begin();
        super.initTransactions();
        begun.admitted();
        attempt = null;
    }

    @Override
    public void beginTransaction() {
        super.beginTransaction();
        attempt = begin();
    }

    /** @throws CommitFailedException if it is not answered within {@code max.block.ms} */
    @Override
    public void sendOffsetsToTransaction(
            Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata groupMetadata) {
        try {
            super.sendOffsetsToTransaction(offsets, groupMetadata);
        } catch (TimeoutException e) {
            throw givenUp(e);
        }
    }

    /** @throws CommitFailedException if it is not answered within {@code max.block.ms} */
    @Override
    public void commitTransaction() {
        try {
            super.commitTransaction();
            end(PendingCommits.Attempt::succeeded);
        } catch (TimeoutException e) {
            throw givenUp(e);
        }
    }

    @Override
    public void abortTransaction() {
        super.abortTransaction();
        end(PendingCommits.Attempt::failed);
    }

    /** Waits for at most 15 seconds, and not at all for a commit that has been given up. */
    @Override
    public void close() {
        end(PendingCommits.Attempt::failed);
        close(isGivenUp ? Duration.ZERO : CLOSE_LIMIT);
    }

    private PendingCommits.Attempt begin() {
        PendingCommits.Attempt open = attempt;
        if (open == null) {
            open = commits.begin(client);
            attempt = open;
        }
        return open;
    }

    private void end(Consumer<PendingCommits.Attempt> how) {
        if (attempt != null) {
            how.accept(attempt);
            attempt = null;
        }
    }

    private CommitFailedException givenUp(TimeoutException e) {
        isGivenUp = true;
        CommitFailedException failed =
                new CommitFailedException("the brokers did not answer a commit: " + e.getMessage());
        failed.initCause(e);
        return failed;
    }
}
