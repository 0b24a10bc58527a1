package io.quotewire.monitor.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListShareGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.SharePartitionOffsetInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * Offsets of share groups. Their stored start offset trails behind the records they have acknowledged; the
 * coordinator's lag does not include the acknowledged ones beyond it, so it shows how many there are. They are assumed
 * to be the first ones: a group that acknowledges out of order may have left an older record than is shown.
 */
final class SharePositions {
    private final Admin admin;

    SharePositions(Admin admin) {
        this.admin = admin;
    }

    /** By group, without partitions that the group has not begun to read. */
    Map<String, Map<TopicPartition, Long>> of(List<String> groups) throws ExecutionException, InterruptedException {
        Set<TopicPartition> partitions = new HashSet<>();
        ask(groups).values().forEach(of -> partitions.addAll(of.keySet()));
        // The end offsets are older than the lag, so records that came in between are not counted as acknowledged: the
        // lag shown is rather too high than too low.
        Map<TopicPartition, Long> ends = ends(partitions);
        Map<String, Map<TopicPartition, Long>> positions = new HashMap<>();
        ask(groups).forEach((group, offsets) -> {
            Map<TopicPartition, Long> at = new HashMap<>();
            offsets.forEach((partition, info) -> {
                if (info != null && info.startOffset() >= 0) {
                    at.put(partition, info.startOffset() + done(info, ends.getOrDefault(partition, 0L)));
                }
            });
            positions.put(group, at);
        });
        return positions;
    }

    private static long done(SharePartitionOffsetInfo info, long end) {
        long ahead = end - info.startOffset();
        return info.lag()
                .filter(lag -> lag >= 0)
                .map(lag -> Math.max(0, ahead - lag))
                .orElse(0L);
    }

    private Map<String, Map<TopicPartition, SharePartitionOffsetInfo>> ask(List<String> groups)
            throws ExecutionException, InterruptedException {
        return admin.listShareGroupOffsets(groups.stream()
                        .collect(Collectors.toMap(Function.identity(), id -> new ListShareGroupOffsetsSpec())))
                .all()
                .get();
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> ends = new HashMap<>();
        ListOffsetsResult asked = admin.listOffsets(
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest())));
        for (TopicPartition partition : partitions) {
            Problems.unlessDeleted(asked.partitionResult(partition))
                    .ifPresent(info -> ends.put(partition, info.offset()));
        }
        return ends;
    }
}
