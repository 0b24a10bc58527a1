package io.quotewire.streaming.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Topics and groups of an installation at one moment.
 *
 * @param at when it was read
 * @param topics in the order of the flow; missing ones are left out
 * @param groups the services' consumer groups, by name
 */
public record InstallationStatus(Instant at, List<TopicStatus> topics, List<GroupStatus> groups) {

    /**
     * One topic.
     *
     * @param records offsets from the first kept to the end; on transactional topics commit markers are among them
     * @param bytes on disk, all replicas
     * @param recordsPerSecond arrived in the last minute, divided by 60
     */
    public record TopicStatus(String topic, int partitions, long records, long bytes, double recordsPerSecond) {}

    /**
     * One consumer group on one topic.
     *
     * @param members instances in the group at the moment
     * @param lag records not yet read; exact, commit markers do not count where nothing but markers is left
     * @param lagSeconds age of the next unread record in seconds, null where everything is read
     */
    public record GroupStatus(
            String group,
            String topic,
            String state,
            int members,
            long lag,
            @Nullable Double lagSeconds) {}
}
