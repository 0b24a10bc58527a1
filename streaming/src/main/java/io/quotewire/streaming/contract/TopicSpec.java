package io.quotewire.streaming.contract;

import java.util.Map;

/**
 * The required configuration of a topic; partitions and replication are the operator's choice.
 *
 * @param name full name
 * @param configs topic configurations that must be set
 */
public record TopicSpec(String name, Map<String, String> configs) {

    public TopicSpec {
        configs = Map.copyOf(configs);
    }
}
