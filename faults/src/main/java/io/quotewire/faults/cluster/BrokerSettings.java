package io.quotewire.faults.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings of a broker: everything is replicated to all brokers, and with three brokers two in-sync replicas are
 * required.
 */
final class BrokerSettings {
    private static final String LOGBACK = """
            <configuration>
              <statusListener class="ch.qos.logback.core.status.NopStatusListener"/>
              <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%d %-5level %logger{30} %msg%n%ex</pattern></encoder>
              </appender>
              <root level="WARN"><appender-ref ref="OUT"/></root>
            </configuration>
            """;

    private BrokerSettings() {}

    static void write(Path folder, BrokerPorts own, List<BrokerPorts> all) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("logback.xml"), LOGBACK);
        String text = settings(folder, own, all).entrySet().stream()
                .map(setting -> setting.getKey() + '=' + setting.getValue() + '\n')
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("server.properties"), text);
    }

    private static Map<String, String> settings(Path folder, BrokerPorts own, List<BrokerPorts> all) {
        String host = "://127.0.0.1:";
        String copies = Integer.toString(all.size());
        String acknowledging = Integer.toString(Math.min(2, all.size()));
        Map<String, String> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(own.node()));
        settings.put(
                "listeners",
                "DIRECT" + host + own.direct() + ",PROXIED" + host + own.behind() + ",CONTROLLER" + host
                        + own.controller());
        settings.put("advertised.listeners", "DIRECT" + host + own.direct() + ",PROXIED" + host + own.proxy());
        settings.put("listener.security.protocol.map", "DIRECT:PLAINTEXT,PROXIED:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "DIRECT");
        settings.put(
                "controller.quorum.voters", all.stream().map(BrokerPorts::voter).collect(Collectors.joining(",")));
        settings.put("log.dirs", folder.resolve("data").toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("default.replication.factor", copies);
        settings.put("min.insync.replicas", acknowledging);
        settings.put("offsets.topic.replication.factor", copies);
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", copies);
        settings.put("transaction.state.log.min.isr", acknowledging);
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", copies);
        settings.put("share.coordinator.state.topic.min.isr", acknowledging);
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("log.cleaner.dedupe.buffer.size", Long.toString(16L << 20));
        settings.put("log.index.size.max.bytes", Integer.toString(1 << 20));
        return settings;
    }
}
