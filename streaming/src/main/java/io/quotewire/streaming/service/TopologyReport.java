package io.quotewire.streaming.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.jspecify.annotations.Nullable;

/**
 * A service's topology as data, with the size of this instance's stores: the answer of its {@code /topology}.
 *
 * @param service its name
 * @param parts the sub-topologies, each a connected graph
 * @param stores all stores named in the graphs, by name
 */
record TopologyReport(String service, List<Part> parts, List<Store> stores) {
    private static final String STATE_METRICS = "stream-state-metrics";
    private static final String STORE_TAG = "rocksdb-state-id";

    /** One sub-topology, its nodes sorted by name. */
    record Part(int id, List<Node> nodes) {}

    /**
     * A node of the graph.
     *
     * @param kind {@code source}, {@code processor} or {@code sink}
     * @param topics the topics that it reads, or the one that it writes to
     * @param next its successors
     */
    record Node(String name, String kind, List<String> topics, List<String> stores, List<String> next) {}

    /**
     * A store, summed over the tasks of this instance.
     *
     * @param entries as estimated by RocksDB; null if the store is not RocksDB's or not open
     * @param bytes on disk and in memtables; null likewise
     */
    record Store(
            String name, @Nullable Long entries, @Nullable Long bytes) {}

    /** The topology with the current sizes of the stores. */
    static TopologyReport of(ServiceName service, Topology topology, KafkaStreams streams) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (TopologyDescription.Subtopology part : topology.describe().subtopologies()) {
            List<Node> nodes = part.nodes().stream()
                    .map(TopologyReport::node)
                    .sorted(Comparator.comparing(Node::name))
                    .toList();
            nodes.forEach(node -> names.addAll(node.stores()));
            parts.add(new Part(part.id(), nodes));
        }
        parts.sort(Comparator.comparingInt(Part::id));
        Map<String, Long> entries = sums(streams, Set.of("estimate-num-keys"));
        Map<String, Long> bytes = sums(streams, Set.of("total-sst-files-size", "size-all-mem-tables"));
        return new TopologyReport(
                service.id(),
                parts,
                names.stream()
                        .map(name -> new Store(name, entries.get(name), bytes.get(name)))
                        .toList());
    }

    private static Node node(TopologyDescription.Node node) {
        String kind = "processor";
        List<String> topics = List.of();
        List<String> stores = List.of();
        if (node instanceof TopologyDescription.Source source) {
            kind = "source";
            topics = source.topicSet() == null
                    ? List.of(String.valueOf(source.topicPattern()))
                    : source.topicSet().stream().sorted().toList();
        } else if (node instanceof TopologyDescription.Sink sink) {
            kind = "sink";
            topics = sink.topic() == null ? List.of() : List.of(sink.topic());
        } else if (node instanceof TopologyDescription.Processor processor) {
            stores = processor.stores().stream().sorted().toList();
        }
        return new Node(
                node.name(),
                kind,
                topics,
                stores,
                node.successors().stream()
                        .map(TopologyDescription.Node::name)
                        .sorted()
                        .toList());
    }

    private static Map<String, Long> sums(KafkaStreams streams, Set<String> of) {
        Map<String, Long> sums = new TreeMap<>();
        for (Map.Entry<MetricName, ? extends Metric> each : streams.metrics().entrySet()) {
            MetricName name = each.getKey();
            String store = name.tags().get(STORE_TAG);
            if (store != null
                    && STATE_METRICS.equals(name.group())
                    && of.contains(name.name())
                    && each.getValue().metricValue() instanceof Number value) {
                sums.merge(store, value.longValue(), Long::sum);
            }
        }
        return sums;
    }
}
