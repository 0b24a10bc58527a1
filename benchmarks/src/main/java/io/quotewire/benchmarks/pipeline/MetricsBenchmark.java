package io.quotewire.benchmarks.pipeline;

import io.quotewire.app.bench.StartupOutput;
import io.quotewire.benchmarks.WholeFolder;
import io.quotewire.benchmarks.pipeline.process.BrokerAndServices;
import io.quotewire.benchmarks.pipeline.process.BrokerProcess;
import io.quotewire.benchmarks.pipeline.process.Launcher;
import io.quotewire.benchmarks.pipeline.process.Scraper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Measures how fast the monitor answers with many partitions: {@code pipeline.MetricsBenchmark [PARTITIONS]}, 500 by
 * default, in topics of fifty, with twenty records in each and four groups that have read half of them. Prints the
 * response times of {@code /metrics} for a client on this machine.
 */
public final class MetricsBenchmark {
    private static final int PARTITIONS = 500;
    private static final int OF_TOPIC = 50;
    private static final int GROUPS = 4;
    private static final int RECORDS = 20;
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 400;
    private static final double NANOSECONDS = 1e6;

    private MetricsBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int partitions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PARTITIONS;
        Path folder = Files.createTempDirectory("quotewire-metrics");
        try (BrokerProcess broker = BrokerProcess.start(folder)) {
            fill(broker.address(), partitions);
            Process monitor = Launcher.launch(
                    Launcher.HOME,
                    folder,
                    BrokerAndServices.MONITOR,
                    List.of("-b", broker.address(), "--topics", ".*", "--set", "metrics.port=0"));
            try {
                String address = StartupOutput.await(monitor, folder.resolve("monitor.out"), BrokerAndServices.METRICS);
                measure(address, partitions, out);
            } finally {
                monitor.destroy();
                monitor.onExit().join();
            }
        } finally {
            WholeFolder.delete(folder);
        }
    }

    private static void fill(String broker, int partitions) throws InterruptedException, ExecutionException {
        Map<String, Object> client = Map.of("bootstrap.servers", broker);
        List<TopicPartition> all = IntStream.range(0, partitions)
                .mapToObj(i -> new TopicPartition("many-" + i / OF_TOPIC, i % OF_TOPIC))
                .toList();
        try (Admin admin = Admin.create(client);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            Map<String, Integer> topics = new HashMap<>();
            all.forEach(partition -> topics.merge(partition.topic(), 1, Integer::sum));
            admin.createTopics(topics.entrySet().stream()
                            .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1))
                            .toList())
                    .all()
                    .get();
            for (TopicPartition partition : all) {
                for (int i = 0; i < RECORDS; i++) {
                    var unused = producer.send(
                            new ProducerRecord<>(partition.topic(), partition.partition(), "key", "value"));
                }
            }
            producer.flush();
            Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
            all.forEach(partition -> read.put(partition, new OffsetAndMetadata(RECORDS / 2)));
            for (int group = 0; group < GROUPS; group++) {
                admin.alterConsumerGroupOffsets("group-" + group, read).all().get();
            }
        }
    }

    private static void measure(String address, int partitions, PrintStream out)
            throws IOException, InterruptedException {
        Scraper scraper = new Scraper();
        String page = scraper.scrape(address);
        while (!page.contains("kafka_consumergroup_lag_sum{")) {
            page = scraper.scrape(address);
        }
        double[] times = new double[REQUESTS];
        for (int i = 0; i < WARM_UP + REQUESTS; i++) {
            long start = System.nanoTime();
            page = scraper.scrape(address);
            if (i >= WARM_UP) {
                times[i - WARM_UP] = (System.nanoTime() - start) / NANOSECONDS;
            }
        }
        Arrays.sort(times);
        out.printf(
                "%d partitions, %d groups: %,d series in %,d kB; median %.1f ms, 99 %% within %.1f ms, most %.1f ms%n",
                partitions,
                GROUPS,
                page.lines().filter(line -> !line.startsWith("#")).count(),
                page.length() / 1000,
                times[REQUESTS / 2],
                times[REQUESTS * 99 / 100],
                times[REQUESTS - 1]);
    }
}
