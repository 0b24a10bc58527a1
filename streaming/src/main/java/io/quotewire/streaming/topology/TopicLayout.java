package io.quotewire.streaming.topology;

import java.util.OptionalLong;

/**
 * What the brokers know about a topic and the progress of its readers. Called rarely, so an implementation may ask the
 * cluster each time. Implementations are thread-safe.
 */
public interface TopicLayout {

    /** How many partitions the topic has. */
    int partitions(String topic);

    /**
     * The topic's current id: a topic that was deleted and created again under the same name has another one.
     *
     * @throws org.apache.kafka.common.errors.RetriableException if the brokers do not answer in time, or the topic does
     *     not exist
     */
    String id(String topic);

    /**
     * The first offset that the partition still retains.
     *
     * @throws org.apache.kafka.common.errors.RetriableException if the brokers do not answer in time
     */
    long start(String topic, int partition);

    /**
     * The offset that the service's group has committed: the next to be read. Empty if there is none, or it has
     * expired.
     *
     * @throws org.apache.kafka.common.errors.RetriableException if the brokers do not answer in time
     */
    default OptionalLong committed(String topic, int partition) {
        return OptionalLong.empty();
    }

    /** Announces another user, until it calls {@link #release}: connections may be kept open meanwhile. */
    default void retain() {}

    /** Ends the use announced by {@link #retain}. */
    default void release() {}
}
