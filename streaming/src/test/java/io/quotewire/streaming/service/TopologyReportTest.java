package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyReportTest {
    @TempDir
    Path folder;

    @Test
    void reportsSourcesProcessorsStoresAndSinks() {
        Topology topology = new Topology()
                .addSource("read", "in")
                .addProcessor("work", Idle::new, "read")
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore("kept"), Serdes.String(), Serdes.String()),
                        "work")
                .addSink("write", "out", "work");
        Properties properties = new Properties();
        properties.put("application.id", "report");
        properties.put("bootstrap.servers", "127.0.0.1:1");
        properties.put("state.dir", folder.toString());
        try (KafkaStreams streams = new KafkaStreams(topology, properties)) {
            String json = new String(
                    Json.write(TopologyReport.of(ServiceName.SINK, topology, streams)), StandardCharsets.UTF_8);
            assertThat(json)
                    .contains(
                            "\"service\":\"sink\"",
                            "{\"name\":\"read\",\"kind\":\"source\",\"topics\":[\"in\"],\"stores\":[],"
                                    + "\"next\":[\"work\"]}",
                            "{\"name\":\"work\",\"kind\":\"processor\",\"topics\":[],\"stores\":[\"kept\"],"
                                    + "\"next\":[\"write\"]}",
                            "{\"name\":\"write\",\"kind\":\"sink\",\"topics\":[\"out\"],\"stores\":[],\"next\":[]}",
                            "\"stores\":[{\"name\":\"kept\"}]");
        }
    }

    private static final class Idle extends ContextualProcessor<String, String, String, String> {
        @Override
        public void process(Record<String, String> read) {
            context().forward(read);
        }
    }
}
