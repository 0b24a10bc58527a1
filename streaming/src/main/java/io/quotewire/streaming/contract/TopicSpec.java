package io.quotewire.streaming.contract;

import java.util.Map;

/**
 * A topic as the contract wants it; partitions and replication are the operator's choice.
 *
 * @param name full name
 * @param configs topic configurations that must hold
 */
public record TopicSpec(String name, Map<String, String> configs) {

    public TopicSpec {
        configs = Map.copyOf(configs);
    }
}
