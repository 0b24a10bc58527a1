package io.quotewire.faults.installation;

import io.quotewire.app.pipeline.RandomNews;
import io.quotewire.faults.cluster.Brokers;
import io.quotewire.faults.process.JavaProcess;
import io.quotewire.faults.process.Program;
import io.quotewire.processor.ProcessorMain;
import io.quotewire.sink.SinkMain;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A processor and a sink with a prefix of their own, for irreversible faults while others run. Articles are sent only
 * on request, so that everything can be idle. Not thread-safe.
 */
public final class SideInstallation implements AutoCloseable {
    private static final int DIFFERENT_ARTICLES = 60;
    private static final long LOOK_MILLISECONDS = 200;

    private final Brokers brokers;
    private final Settings settings;
    private final Instance processor;
    private final Instance sink;
    private final RandomNews news;

    private SideInstallation(Brokers brokers, Path folder, String prefix, long seed) throws IOException {
        this.brokers = brokers;
        this.settings =
                Settings.of(Map.of("bootstrap.servers", brokers.address(), "prefix", prefix, "languages", "all"));
        this.processor = service("processor", folder, ProcessorMain.class);
        this.sink = service("sink", folder, SinkMain.class);
        this.news = new RandomNews(seed, DIFFERENT_ARTICLES);
    }

    /** Prepares it without creating topics or starting processes. */
    public static SideInstallation of(Brokers brokers, Path folder, String prefix, long seed) throws IOException {
        return new SideInstallation(brokers, folder.resolve(prefix), prefix, seed);
    }

    /** Creates the missing topics. */
    public void makeTopics(int partitions) throws IOException, InterruptedException, ExecutionException {
        new TopicAdmin(brokers.admin(), topics()).create(partitions, Optional.of(copies()));
        brokers.awaitInSync();
    }

    /** The replication factor: a replica on each broker. */
    public short copies() {
        return (short) brokers.all().size();
    }

    private Instance service(String name, Path folder, Class<?> main) throws IOException {
        Map<String, String> own = Map.of(
                "bootstrap.servers",
                brokers.address(),
                "prefix",
                topics().prefix(),
                "languages",
                "all",
                "metrics.port",
                "0",
                "session.timeout",
                "6s",
                // Changes of the topics are noticed within seconds rather than minutes.
                "kafka.metadata.max.age.ms",
                "5000");
        return new Instance(
                topics().prefix() + ' ' + name,
                folder.resolve(name),
                Program.ofOurs(main.getName()).with(own));
    }

    /** Sends random versions of articles to the topic, and waits until they are acknowledged. */
    public void feed(int number) throws InterruptedException, ExecutionException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            articles.add(news.next());
        }
        feed(articles);
    }

    /** Sends these in order. */
    public void feed(List<Article> articles) throws InterruptedException, ExecutionException {
        List<Future<?>> sending = new ArrayList<>();
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.put("max.in.flight.requests.per.connection", 1);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer())) {
            for (Article article : articles) {
                sending.add(producer.send(
                        new ProducerRecord<>(topics().articles(), Keys.of(article.id()), Json.write(article))));
            }
            for (Future<?> one : sending) {
                one.get();
            }
        }
    }

    /**
     * Waits until a process ends by itself.
     *
     * @return its last output
     * @throws IOException if it runs for longer
     */
    public String awaitEnd(Instance instance, Duration limit) throws IOException, InterruptedException {
        JavaProcess process = instance.process();
        long end = System.nanoTime() + limit.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > end) {
                throw new IOException(instance.name() + " goes on, after " + limit.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        return String.join(" | ", process.lastLines(2));
    }

    public Brokers brokers() {
        return brokers;
    }

    public Settings settings() {
        return settings;
    }

    public Topics topics() {
        return settings.topics();
    }

    public Instance processor() {
        return processor;
    }

    public Instance sink() {
        return sink;
    }

    @Override
    public void close() {
        processor.close();
        sink.close();
    }
}
