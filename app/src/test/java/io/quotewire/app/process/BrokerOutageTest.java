package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.FreePorts;
import io.quotewire.app.demo.CurrentCounts;
import io.quotewire.processor.ProcessorMain;
import io.quotewire.sink.SinkMain;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that is killed while services run, and comes back. */
class BrokerOutageTest {
    private static final String LIVE = "/health/live";
    private static final String READY = "/health/ready";

    /** Logged for an outage, and not for a broker that was slow to answer at the start. */
    private static final String AWAY = "retrying until it does";

    private static final String BACK = "answers again, after";

    @TempDir
    Path folder;

    @Test
    void isLoggedOnceAndServicesRecover() throws Exception {
        // This process's, so that no other broker takes it meanwhile.
        int port = FreePorts.next();
        MainProcess broker = broker(port, "first");
        try (MainProcess processor = service(ProcessorMain.class, port);
                MainProcess sink = service(SinkMain.class, port)) {
            List<MainProcess> services = List.of(processor, sink);
            services.forEach(service -> service.awaitHealth(READY, 200));

            broker.kill();
            services.forEach(service -> service.awaitHealth(READY, 503));
            for (MainProcess service : services) {
                assertThat(service.health(LIVE)).isEqualTo(200);
                assertThat(service.lines(AWAY)).hasSize(service.lines(BACK).size() + 1);
            }

            broker = broker(port, "second");
            services.forEach(service -> service.awaitHealth(READY, 200));
            for (MainProcess service : services) {
                assertThat(service.lines(BACK)).isNotEmpty();
                await().atMost(Duration.ofMinutes(3))
                        .untilAsserted(() -> assertThat(service.lines(AWAY))
                                .as("logged once each time; on a busy machine it may seem away more often")
                                .hasSameSizeAs(service.lines(BACK)));
            }
            send(port, article());
            // A thread whose transaction the broker aborted is replaced, and its place is free after a session timeout.
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> CurrentCounts.read(settings(port)).byKey().values().stream()
                            .anyMatch(count -> count.name().equals("Ines Marchetti")));
            assertThat(processor.terminate()).isEqualTo(143);
            assertThat(broker.terminate()).isEqualTo(143);
        } finally {
            broker.close();
        }
    }

    private MainProcess broker(int port, String name) throws IOException {
        MainProcess broker = MainProcess.start(
                Quotewire.class,
                folder.resolve(name + "-broker.log"),
                Map.of(),
                "broker",
                "--port",
                Integer.toString(port),
                "--partitions",
                "1",
                "--data",
                folder.resolve("broker").toString());
        broker.awaitLine("listens on");
        return broker;
    }

    private MainProcess service(Class<?> main, int port) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + port);
        settings.put("state.dir", folder.resolve(main.getSimpleName()).toString());
        settings.put("metrics.port", "0");
        // The shortest session the broker allows: a replaced thread waits for its end.
        settings.put("session.timeout", "6s");
        return MainProcess.start(main, folder.resolve(main.getSimpleName() + ".log"), settings);
    }

    private static Settings settings(int port) {
        return Settings.of(Map.of("bootstrap.servers", "127.0.0.1:" + port));
    }

    private static void send(int port, String article) throws Exception {
        Map<String, Object> client = settings(port).kafka();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(settings(port).topics().articles(), "after", article))
                    .get();
        }
    }

    private static String article() throws IOException {
        Article article = Json.read("""
                {"id": "after", "publisher": "Wire", "title": "Ferry",
                 "body": "“The ferry will sail,” said Ines Marchetti, the harbour master."}
                """.getBytes(StandardCharsets.UTF_8), Article.class);
        return new String(Json.write(article), StandardCharsets.UTF_8);
    }
}
