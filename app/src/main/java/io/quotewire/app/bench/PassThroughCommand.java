package io.quotewire.app.bench;

import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.streaming.service.ServiceFailure;
import io.quotewire.streaming.service.ServiceLog;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.service.StreamsService;
import io.quotewire.streaming.settings.Settings;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What Kafka Streams alone takes here: articles are read and written again as they are, exactly once. */
@Command(name = "pass-through", hidden = true, description = "Copies articles to another topic: a part of bench.")
final class PassThroughCommand implements Callable<Integer> {
    private static final String NAME = "passed";

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /** Where it writes. */
    static String topic(Settings settings) {
        return settings.topics().prefix() + '.' + NAME;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.load();
        ServiceLog.begin(settings);
        Properties properties = StreamsProperties.of(settings, ServiceName.PROCESSOR);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.topics().service(NAME));
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        Topology topology = new Topology()
                .addSource(
                        AutoOffsetReset.earliest(),
                        "read",
                        read,
                        read,
                        settings.topics().articles())
                .addSink("write", topic(settings), write, write, "read");
        try (StreamsService service = new StreamsService(ServiceName.PROCESSOR, settings, topology, properties)) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
            service.start();
            service.await();
            return ExitStatus.DONE;
        } catch (ServiceFailure e) {
            throw KafkaFailures.explained(e);
        }
    }
}
