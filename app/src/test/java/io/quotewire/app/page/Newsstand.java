package io.quotewire.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.ApiServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.monitor.MonitorService;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A running installation with its API and its monitor, whose pages are tested. */
final class Newsstand implements AutoCloseable {
    private final Settings settings;
    private final String prefix;
    private final Service processor;
    private final ApiServer api;
    private final Service sink;
    private final MonitorService monitor;
    private final KafkaProducer<String, byte[]> producer;

    Newsstand(TestBroker broker, String prefix, Path state) throws Exception {
        this.prefix = prefix;
        settings = broker.installation(prefix, 2, state)
                .with(Map.of("api.listen", "127.0.0.1:0", "api.retention", "36500d"));
        processor = ProcessorService.start(settings, Extractors.standard());
        api = ApiServer.open(settings);
        sink = api.start(settings);
        monitor = MonitorService.start(settings.with(Map.of(
                "page.listen",
                "127.0.0.1:0",
                "monitor.interval",
                "1s",
                "monitor.topics",
                prefix + "\\..*",
                "monitor.groups",
                prefix + "\\..*",
                "monitor.services",
                "processor=" + processor.metricsAddress() + ",sink=" + sink.metricsAddress(),
                "monitor.api",
                api.address())));
        producer = new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer());
    }

    /** The monitor's page; {@code view} is for example {@code #/quotes}. */
    String page(String view) {
        return monitor.pageAddress().orElseThrow() + view;
    }

    /** The API's page. */
    String apiPage(String view) {
        return api.address() + '/' + view;
    }

    String topic() {
        return settings.topics().articles();
    }

    void feedSeeds() throws Exception {
        for (String line : Files.readAllLines(Path.of("..", "seeds", "articles.jsonl"))) {
            String id = Json.mapper().readTree(line).path("id").asText();
            send(new ProducerRecord<>(topic(), Keys.of(id), line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    void feed(Map<String, String> article) throws Exception {
        send(new ProducerRecord<>(topic(), Keys.of(String.valueOf(article.get("id"))), Json.write(article)));
    }

    /**
     * Writes a sound article both to its own partition and to a wrong one; the latter is refused, and is accepted once
     * replayed.
     */
    void misplace(Map<String, String> article) throws Exception {
        String key = Keys.of(String.valueOf(article.get("id")));
        for (int partition = 0; partition < 2; partition++) {
            send(new ProducerRecord<>(topic(), partition, key, Json.write(article)));
        }
    }

    void feedNoJson(String key) throws Exception {
        send(new ProducerRecord<>(topic(), key, "{<img src=x onerror=window.ran=1>".getBytes(StandardCharsets.UTF_8)));
    }

    /** Runs {@code correct} with these words. */
    void correct(String... words) {
        CommandLineRun run = CommandLineRun.of(Stream.of(
                        Stream.of("correct"),
                        Stream.of(words),
                        Stream.of("-b", settings.bootstrapServers(), "--prefix", prefix))
                .flatMap(word -> word)
                .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    }

    private void send(ProducerRecord<String, byte[]> article) throws Exception {
        producer.send(article).get();
    }

    @Override
    public void close() {
        producer.close();
        monitor.close();
        sink.close();
        processor.close();
    }
}
