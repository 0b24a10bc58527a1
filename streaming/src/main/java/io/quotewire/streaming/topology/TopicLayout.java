package io.quotewire.streaming.topology;

/** What the broker knows of a topic. Asked seldom, so an implementation may ask the cluster each time; thread-safe. */
public interface TopicLayout {

    /** How many partitions the topic has. */
    int partitions(String topic);

    /** The topic's id: a topic that was deleted and created again under its old name has another. */
    String id(String topic);

    /** The first offset that the partition still holds. */
    long start(String topic, int partition);
}
