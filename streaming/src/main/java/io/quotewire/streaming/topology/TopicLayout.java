package io.quotewire.streaming.topology;

import java.util.OptionalLong;

/**
 * What the broker knows of a topic and of how far its readers are. Asked seldom, so an implementation may ask the
 * cluster each time; thread-safe.
 */
public interface TopicLayout {

    /** How many partitions the topic has. */
    int partitions(String topic);

    /**
     * The topic's id as it is now: a topic that was deleted and created again under its old name has another.
     *
     * @throws org.apache.kafka.common.errors.RetriableException where the brokers do not answer in time, or the topic
     *     is not there
     */
    String id(String topic);

    /**
     * The first offset that the partition still holds.
     *
     * @throws org.apache.kafka.common.errors.RetriableException where the brokers do not answer in time
     */
    long start(String topic, int partition);

    /**
     * The offset that the service's group has committed: the next to be read. Empty where there is none, or none any
     * more.
     *
     * @throws org.apache.kafka.common.errors.RetriableException where the brokers do not answer in time
     */
    default OptionalLong committed(String topic, int partition) {
        return OptionalLong.empty();
    }

    /** One more will ask until it calls {@link #release}: connections may be kept meanwhile. */
    default void retain() {}

    /** One of those who called {@link #retain} asks no more. */
    default void release() {}
}
