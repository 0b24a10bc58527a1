package io.quotewire.monitor.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.common.TopicPartition;

/** Finds the producers of open transactions. */
final class OpenTransactions {
    private OpenTransactions() {}

    /** For each of these partitions, the transactional id of the producer whose open transaction began first. */
    static Map<TopicPartition, String> holders(Admin admin, Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> producers = new HashMap<>();
        DescribeProducersResult described = admin.describeProducers(partitions);
        for (TopicPartition partition : partitions) {
            described.partitionResult(partition).get().activeProducers().stream()
                    .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                    .min(Comparator.comparingLong(
                            producer -> producer.currentTransactionStartOffset().getAsLong()))
                    .ifPresent(producer -> producers.put(partition, producer.producerId()));
        }
        Set<Long> asked = new TreeSet<>(producers.values());
        Map<Long, String> names = new HashMap<>();
        if (!asked.isEmpty()) {
            admin.listTransactions(new ListTransactionsOptions().filterProducerIds(asked))
                    .all()
                    .get()
                    .forEach(transaction -> names.put(transaction.producerId(), transaction.transactionalId()));
        }
        Map<TopicPartition, String> holders = new HashMap<>();
        producers.forEach((partition, producer) -> {
            String name = names.get(producer);
            if (name != null) {
                holders.put(partition, name);
            }
        });
        return holders;
    }
}
