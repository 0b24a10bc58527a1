package io.quotewire.monitor.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partition in which an open transaction holds back all records after its first.
 *
 * @param records the number of waiting records
 * @param since when the first of them arrived
 * @param seconds since then
 * @param transactionalId of the producer of the open transaction; null if the cluster does not say
 */
public record HeldPartition(
        String topic,
        int partition,
        long records,
        Instant since,
        double seconds,
        @Nullable String transactionalId) {}
